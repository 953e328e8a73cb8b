import MilepaelTestKit

/// A small agreement with what the shipped one does not have.
enum Tiny {
  static let json = #"""
    {
      "format": "milepael",
      "version": 1,
      "agreement": {
        "title": "Aftale <b>2020</b>",
        "municipality": "Lille Kommune",
        "budgetYear": 2020,
        "language": "da"
      },
      "centres": [
        { "name": "Økonomi" },
        { "name": "Økonomi og Styring" },
        { "name": "Ejendomme" }
      ],
      "committees": [
        { "name": "Økonomiudvalget" },
        { "name": "Børneudvalget" }
      ],
      "followUps": [
        { "id": "2020-1", "title": "1. opfølgning", "state": "closed" },
        { "id": "2020-2", "title": "2. opfølgning", "answersDue": "2020-08-20", "state": "open" }
      ],
      "chapters": [
        { "id": "1", "title": "Først" }
      ],
      "initiatives": [
        {
          "number": "1.09",
          "title": "Titel med \u001b[31mrødt\u001b[0m, \u202evendt & <script>",
          "chapter": "1",
          "kind": "capital",
          "handling": "followedUp",
          "description": "",
          "centre": "Økonomi",
          "committees": ["Økonomiudvalget", "Børneudvalget"],
          "followUps": {
            "2020-1": {
              "milestone": { "text": "En plan" },
              "effort": {
                "smiley": "sad",
                "status": { "text": "Kun for os", "internal": true },
                "action": "Ny plan"
              }
            },
            "2020-2": {
              "effort": { "status": { "text": "Udkast", "internal": true } }
            }
          },
          "economy": {
            "text": "",
            "amounts": [
              { "from": 2020, "to": null, "amount": 175000, "kind": "saving", "source": "economy" }
            ]
          }
        },
        {
          "number": "1.10",
          "title": "=SUM(A1;A2)",
          "chapter": "1",
          "kind": "operating",
          "handling": "guidepost",
          "description": "",
          "centre": "Ejendomme",
          "committees": ["Børneudvalget"]
        },
        {
          "number": "1.11",
          "title": "Alle er med",
          "chapter": "1",
          "kind": "operating",
          "handling": "followedUp",
          "description": "",
          "centre": "Ejendomme",
          "committees": ["Børneudvalget"],
          "contributors": "all",
          "involved": "all",
          "followUps": {
            "2020-1": {
              "effort": { "smiley": "uncertain", "status": "Lidt sent" }
            },
            "2020-2": {
              "milestone": { "text": "Alle er spurgt" },
              "effort": { "smiley": "happy" }
            }
          }
        }
      ]
    }
    """#
}

extension Sandbox {
  /// A sandbox with `tiny.json`: a guidepost, hostile texts, an internal status.
  static func tiny() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write(Tiny.json, to: "tiny.json")
    return sandbox
  }
}
