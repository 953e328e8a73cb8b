import MilepaelCore
import MilepaelStore

/// A file in which every key of the format stands once, in canonical form.
let everyKey = #"""
  {
    "format": "milepael",
    "version": 1,
    "agreement": {
      "title": "Aftale om budget 2019",
      "municipality": "Ballerup Kommune",
      "budgetYear": 2019,
      "language": "da",
      "caseNumber": "00.30.10-S00-2-19",
      "contact": {
        "name": "Åse Ærø",
        "phone": "4477 2000",
        "email": "aase@example.dk"
      }
    },
    "centres": [
      {
        "name": "Social og Sundhed",
        "aliases": [
          "C-SOS"
        ],
        "formerNames": [
          {
            "name": "Social",
            "until": "2018-12-31"
          }
        ]
      }
    ],
    "committees": [
      {
        "name": "Økonomiudvalget"
      }
    ],
    "followUps": [
      {
        "id": "2019-1",
        "title": "1. budgetopfølgning 2019",
        "shortTitle": "1.",
        "date": "2019-04-01",
        "answersDue": "2019-03-20",
        "state": "closed",
        "record": [
          {
            "state": "open",
            "by": "Åse",
            "at": "2019-03-01T08:00:00Z"
          },
          {
            "state": "closed",
            "reason": "Alle har svaret",
            "by": "Åse",
            "at": "2019-08-01T10:00:03Z"
          }
        ]
      },
      {
        "id": "2019-2",
        "title": "2. budgetopfølgning 2019",
        "state": "open",
        "ready": [
          {
            "centre": "Social og Sundhed",
            "by": "Åse",
            "at": "2019-09-20T07:30:00Z"
          }
        ]
      }
    ],
    "chapters": [
      {
        "id": "1",
        "title": "Vi skaber fremtiden sammen",
        "sections": [
          {
            "id": "1a",
            "title": "Værdighed i Ballerup/alle aldre"
          }
        ]
      }
    ],
    "initiatives": [
      {
        "number": "4.09",
        "title": "En \"ny\" politik",
        "chapter": "1",
        "section": "1a",
        "kind": "operating",
        "handling": "followedUp",
        "description": "Første afsnit.\n\nAndet afsnit.",
        "carriedOutBy": "En projektgruppe",
        "centre": "Social og Sundhed",
        "committees": [
          "Økonomiudvalget"
        ],
        "contributors": [
          "Skoler"
        ],
        "involved": "all",
        "remarks": [
          "Åben bemærkning",
          {
            "text": "Intern bemærkning",
            "internal": true
          }
        ],
        "links": [
          "2.3",
          "2018/4.12"
        ],
        "withdrawn": {
          "reason": "Partierne har opgivet det.",
          "from": "2019-2"
        },
        "followUps": {
          "2019-1": {
            "milestone": {
              "text": "Politikken er vedtaget.",
              "former": [
                {
                  "text": "Politikken er drøftet.",
                  "followUp": "2019-2",
                  "reason": "Udvalget bad om en vedtagelse.",
                  "by": "Åse",
                  "at": "2019-02-01T10:00:00Z"
                }
              ],
              "withdrawn": {
                "reason": "Den indgår i en anden politik.",
                "by": "Åse",
                "at": "2019-03-01T10:00:00Z"
              }
            },
            "effort": {
              "smiley": "uncertain",
              "status": "Den er forsinket.",
              "action": {
                "text": "Ny tidsplan",
                "internal": true
              },
              "assignment": {
                "responsible": "Skoler",
                "due": "2019-09-01"
              },
              "decisions": [
                {
                  "committee": "Økonomiudvalget",
                  "date": "2019-06-04",
                  "item": 7
                }
              ],
              "note": "Kilden siger intet.",
              "clarified": true,
              "by": "Åse",
              "at": "2019-08-01T10:00:00Z"
            },
            "economy": {
              "smiley": "sad",
              "status": "Budgettet holder ikke.",
              "by": "Åse",
              "at": "2019-08-01T10:00:01Z"
            }
          }
        },
        "economy": {
          "text": "500.000 kr. i 2019",
          "amounts": [
            {
              "from": 2019,
              "to": null,
              "amount": 500000,
              "kind": "allocation",
              "source": "economy"
            }
          ],
          "changes": [
            {
              "followUp": "2019-2",
              "amounts": [
                {
                  "from": 2019,
                  "to": 2019,
                  "amount": -1000000,
                  "kind": "saving"
                }
              ],
              "funding": "Flyttes til 2020",
              "approved": {
                "committee": "Kommunalbestyrelsen",
                "date": "2019-06-24"
              }
            }
          ]
        },
        "effects": [
          {
            "title": "Besparelse",
            "years": [
              {
                "year": 2018,
                "expected": 2800000,
                "forecastPercent": [
                  65,
                  70
                ],
                "realised": -1
              }
            ]
          }
        ],
        "indicators": [
          {
            "title": "Sygefravær",
            "unit": "%",
            "target": 4.2,
            "readings": [
              {
                "date": "2023-05-01",
                "value": 4
              }
            ]
          }
        ]
      },
      {
        "number": "4.10",
        "title": "Et pejlemærke",
        "chapter": "1",
        "kind": "capital",
        "handling": "guidepost",
        "centre": "Social og Sundhed"
      }
    ],
    "extra": [
      {
        "title": "Aftale om budget 2018",
        "budgetYear": 2018,
        "followUps": [
          {
            "id": "2018-4",
            "title": "4. budgetopfølgning 2018",
            "state": "closed"
          }
        ],
        "chapters": [],
        "initiatives": [
          {
            "number": "4.12",
            "title": "Grønne indkøb",
            "chapter": "4",
            "kind": "operating",
            "handling": "followedUp",
            "centre": "Økonomi",
            "followUps": {
              "2018-4": {
                "effort": {
                  "smiley": "neutral"
                }
              }
            },
            "latestStatus": {
              "2019-2": {
                "text": "Den er vedtaget.",
                "internal": true,
                "decisions": [
                  {
                    "committee": "Økonomiudvalget",
                    "date": "2019-06-04"
                  }
                ],
                "by": "Åse",
                "at": "2019-08-01T10:00:02Z"
              }
            }
          }
        ]
      }
    ],
    "meetings": [
      {
        "id": "ssu-2019-06-04",
        "committee": "Social- og Sundhedsudvalget",
        "date": "2019-06-04",
        "place": "Rådhuset",
        "absent": [
          "Bo Holm (C)"
        ],
        "items": [
          {
            "number": 7,
            "title": "Tidsplan",
            "caseNumber": "00.01.00-A00-1-19",
            "closed": true,
            "proposal": "Det indstilles",
            "decision": "Godkendt",
            "appendices": [
              "Tidsplanen"
            ]
          }
        ]
      }
    ],
    "conflicts": [
      {
        "id": "k3f9x2-7.0",
        "reason": "changed",
        "edit": {
          "field": "status",
          "initiative": "4.09",
          "followUp": "2019-2",
          "from": "Den er på vej.",
          "to": {
            "text": "Den er afsluttet.",
            "internal": true
          }
        },
        "by": "Bo",
        "at": "2019-09-21T10:00:00Z",
        "standing": {
          "by": "Åse",
          "at": "2019-09-21T09:59:00Z"
        }
      }
    ],
    "recordedUpTo": "q81m-1204"
  }

  """#

/// The same file with less to read.
let everyKeyUnindented = everyKey.split(separator: "\n").map { $0.drop { $0 == " " } }
  .joined(separator: "\n")

/// The smallest file.
let minimal = """
  {
    "format": "milepael",
    "version": 1,
    "agreement": {
      "title": "Aftale",
      "municipality": "Odense",
      "budgetYear": 2019,
      "language": "da"
    },
    "centres": [],
    "committees": [],
    "followUps": [],
    "chapters": [],
    "initiatives": []
  }

  """

func decode(_ text: String) throws(FormatError) -> Agreement {
  try AgreementFormat.decode(Array(text.utf8))
}

func encode(_ agreement: Agreement) -> String {
  String(decoding: AgreementFormat.encode(agreement), as: UTF8.self)
}

extension String {
  /// The text with one piece changed; the piece must be there.
  func changing(_ piece: String, to other: String) -> String {
    guard let range = firstRange(of: piece) else { return "no «\(piece)» in the sample" }
    return replacingCharacters(in: range, with: other)
  }

  private func firstRange(of piece: String) -> Range<Index>? {
    indices.lazy.map { self[$0...] }.first { $0.hasPrefix(piece) }
      .map { $0.startIndex..<index($0.startIndex, offsetBy: piece.count) }
  }

  private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
