public import MilepaelCore

extension Phrases {
  /// Why a change is not allowed; `title` gives a follow-up's title.
  public func why(_ refusal: Refusal, title: (FollowUpID) -> String) -> String {
    switch refusal {
    case .closed(let id):
      say(
        "\(title(id)) er lukket og dermed offentliggjort. Kun en usikker smiley må afklares der",
        "\(title(id)) is closed, and so published. Only an uncertain smiley may be settled there")
    case .failed(let failure): why(failure, title: title)
    case .wrongState(let id, let state):
      say("\(title(id)) er \(self.state(state))", "\(title(id)) is \(self.state(state))")
    case .reasonNeeded(let id):
      say("\(title(id)): en begrundelse mangler", "\(title(id)): a reason is missing")
    case .structure(let problem): why(problem, title: title)
    }
  }

  private func why(_ failure: EditFailure, title: (FollowUpID) -> String) -> String {
    switch failure {
    case .noSuchInitiative(let id):
      say("initiativ \(id) findes ikke", "there is no initiative \(id)")
    case .ambiguous(let id):
      say("flere initiativer har nummeret \(id)", "several initiatives have the number \(id)")
    case .noSuchFollowUp(let id):
      say("opfølgning »\(id)« findes ikke", "there is no follow-up “\(id)”")
    case .guidepost(let id):
      say(
        "\(id) er et administrativt pejlemærke og følges ikke op",
        "\(id) is an administrative guidepost and is not followed up")
    case .notExtra(let id):
      say(
        "kun initiativer i en ekstra opfølgning har en seneste status, og det er \(id) ikke",
        "only initiatives of an extra follow-up have a latest status, and \(id) is not one")
    case .noLatestStatus(let id):
      say(
        "\(id) har ingen seneste status, som en beslutning kan høre til",
        "\(id) has no latest status that a decision could belong to")
    case .changedMeanwhile(let edit):
      say(
        "\(subject(of: edit)) er ændret af en anden imens",
        "\(subject(of: edit)) was changed by somebody else meanwhile")
    }
  }

  private func why(_ problem: StructureProblem, title: (FollowUpID) -> String) -> String {
    switch problem {
    case .empty:
      say("et felt, der skal udfyldes, er tomt", "a field that is needed is empty")
    case .taken(let name):
      say("»\(name)« findes allerede", "“\(name)” exists already")
    case .inUse(let name, let count):
      say(
        "»\(name)« er nævnt \(count) \(count == 1 ? "sted" : "steder") endnu",
        "“\(name)” is still named in \(count) \(count == 1 ? "place" : "places")")
    case .unknown(let name):
      say("»\(name)« findes ikke", "there is no “\(name)”")
    case .milestoneStands(let id):
      say("\(title(id)) har allerede en milepæl", "\(title(id)) has a milestone already")
    case .milestoneAnswered(let id):
      say(
        "milepælen er besvaret i \(title(id)) og bliver ved sit svar",
        "the milestone is answered in \(title(id)) and stays with its answer")
    case .answered(let id):
      say(
        "\(id) er besvaret; det kan udgå, men ikke slettes eller skifte slags",
        "\(id) is answered; it can be withdrawn, not removed or changed in kind")
    }
  }

  /// What to do after a refusal.
  ///
  /// - Parameter canBeReopened: Whether a closed follow-up is one of this agreement: those of an
  ///   earlier one stay closed.
  public func now(
    _ refusal: Refusal, title: (FollowUpID) -> String,
    canBeReopened: (FollowUpID) -> Bool = { _ in true }
  ) -> String? {
    switch refusal {
    case .closed(let id) where !canBeReopened(id): nil
    case .closed(let id):
      say(
        "Genåbn \(title(id)) med en begrundelse, hvis den skal rettes.",
        "Reopen \(title(id)) with a reason, if it is to be changed.")
    case .failed(.changedMeanwhile):
      say("Se, hvad der står nu, og svar igen.", "See what it says now, and answer again.")
    case .failed(.ambiguous): numberEachApart
    case .failed(.noLatestStatus):
      say("Skriv den seneste status først.", "Write the latest status first.")
    case .wrongState(_, .planned): say("Åbn den først.", "Open it first.")
    case .wrongState(_, .open): say("Luk den, når svarene er der.", "Close it when it is answered.")
    case .wrongState(_, .closed):
      say("Genåbn den med en begrundelse.", "Reopen it with a reason.")
    case .reasonNeeded:
      say("Giv en begrundelse med --reason.", "Give a reason with --reason.")
    case .failed, .structure: nil
    }
  }

  /// What to do about initiatives that have the same number.
  public var numberEachApart: String {
    say(
      "Giv dem hver sit nummer i aftalens fil.",
      "Give each of them a number of its own in the agreement's file.")
  }

  /// The field that an edit is about.
  private func subject(of edit: Edit) -> String {
    switch edit {
    case .effortSmiley, .clarified: say("smileyen på indsats", "the effort smiley")
    case .status: say("status", "the status")
    case .assignment:
      say("hvem der gør det, og hvornår", "who does it, and by when")
    case .action: say("den korrigerende handling", "the corrective action")
    case .decisions: say("beslutningerne", "the decisions")
    case .note: say("noten", "the note")
    case .effortStamp, .economyStamp: say("svaret", "the answer")
    case .economySmiley: say("smileyen på økonomi", "the economy smiley")
    case .economyStatus: say("status på økonomi", "the economy status")
    case .latestStatus: say("seneste status", "the latest status")
    case .followUpState, .followUpRecord: say("opfølgningen", "the follow-up")
    case .ready(_, let centre, _): centre
    case .conflict: say("konflikten", "the conflict")
    case .part(let part, _): self.part(part)
    }
  }
}
