import MilepaelCore

/// What a command is called: a word or two for a hint, and a sentence for help and palette.
public struct CommandWords: Hashable, Sendable {
  public let hint: String
  public let title: String
}

extension Phrases {
  private func words(_ danish: (String, String), _ english: (String, String)) -> CommandWords {
    let (hint, title) = language == .danish ? danish : english
    return CommandWords(hint: hint, title: title)
  }

  public var linkDecision: CommandWords {
    words(
      ("kendt beslutning", "Vælg en beslutning, et udvalg har taget"),
      ("known decision", "Pick a decision that a committee has taken"))
  }
  public var publish: CommandWords {
    words(
      ("skriv", "Skriv et dokument: opfølgning, plan, overblik, svarark"),
      ("write", "Write a document: follow-up, plan, summary, answer sheet"))
  }
  public var importDocument: CommandWords {
    words(
      ("indlæs", "Indlæs et dokument: plan, opfølgning, referat, svarark"),
      ("import", "Import a document: plan, follow-up, minutes, answer sheet"))
  }
  public var editAgreement: CommandWords {
    words(
      ("redigér", "Redigér selve aftalen"),
      ("edit", "Edit the agreement itself"))
  }

  // Moving about
  public var up: CommandWords { words(("op", "Gå en linje op"), ("up", "Move up a line")) }
  public var down: CommandWords { words(("ned", "Gå en linje ned"), ("down", "Move down a line")) }
  public var pageUp: CommandWords {
    words(("side op", "Gå en side op"), ("page up", "Move up a page"))
  }
  public var pageDown: CommandWords {
    words(("side ned", "Gå en side ned"), ("page down", "Move down a page"))
  }
  public var toTop: CommandWords { words(("øverst", "Gå øverst"), ("top", "Go to the top")) }
  public var toBottom: CommandWords {
    words(("nederst", "Gå nederst"), ("bottom", "Go to the bottom"))
  }
  public var expand: CommandWords {
    words(("fold ud", "Fold gruppen ud"), ("expand", "Expand the group"))
  }
  public var collapse: CommandWords {
    words(("fold ind", "Fold gruppen ind"), ("collapse", "Collapse the group"))
  }
  public var collapseAll: CommandWords {
    words(
      ("alle ind/ud", "Fold alle grupper ind eller ud"), ("all", "Collapse or expand all groups"))
  }
  public var openSelected: CommandWords {
    words(
      ("åbn", "Åbn initiativet, eller fold gruppen"),
      ("open", "Open the initiative or fold the group"))
  }
  public var back: CommandWords {
    words(
      ("tilbage", "Gå tilbage, eller fjern søgningen"), ("back", "Go back, or clear the search"))
  }
  public var switchSide: CommandWords {
    words(
      ("skift side", "Skift mellem listen og initiativet"),
      ("other side", "Switch between the list and the initiative"))
  }
  public var nextUnanswered: CommandWords {
    words(
      ("næste", "Gå til næste milepæl, der mangler svar"),
      ("next", "Go to the next milestone that needs an answer"))
  }
  public var previousUnanswered: CommandWords {
    words(
      ("forrige manglende", "Gå til forrige milepæl, der mangler svar"),
      ("previous missing", "Go to the previous milestone that needs an answer"))
  }

  // What is shown
  public var search: CommandWords {
    words(
      ("søg", "Søg i numre, titler, tekster og statusser"),
      ("search", "Search numbers, titles, texts and statuses"))
  }
  public var filters: CommandWords {
    words(
      ("filtre", "Vælg filtre: udvalg, center, svar, smiley, penge"),
      ("filters", "Choose filters: committee, centre, answer, smiley, money"))
  }
  public var clearFilters: CommandWords {
    words(
      ("vis alt", "Fjern alle filtre og søgningen"),
      ("show all", "Remove every filter and the search"))
  }
  public var mine: CommandWords {
    words(
      ("mine", "Vis kun mit centers initiativer, eller alle"),
      ("mine", "Show my centre's initiatives only, or all"))
  }
  public var onlyUnanswered: CommandWords {
    words(
      ("kun manglende", "Vis kun det, der mangler svar, eller alt"),
      ("only missing", "Show only what needs an answer, or all"))
  }
  public var group: CommandWords {
    words(
      ("gruppér", "Gruppér efter kapitel, udvalg, center eller smiley"),
      ("group", "Group by chapter, committee, centre or smiley"))
  }
  public var previousFollowUp: CommandWords {
    words(
      ("forrige opfølgning", "Se på den forrige opfølgning"),
      ("earlier follow-up", "Look at the follow-up before"))
  }
  public var nextFollowUp: CommandWords {
    words(
      ("næste opfølgning", "Se på den næste opfølgning"),
      ("later follow-up", "Look at the follow-up after"))
  }
  public var findings: CommandWords {
    words(("fund", "Vis, hvad kontrollen har fundet"), ("findings", "Show what the checks found"))
  }

  public var overview: CommandWords {
    words(
      ("overblik", "Se overblikket: udvalg, centre, penge, hvem der mangler"),
      ("overview", "See the overview: committees, centres, money, who is missing"))
  }
  public var grid: CommandWords {
    words(
      ("gitter", "Se et kapitel eller udvalg som gitter: initiativer og opfølgninger"),
      ("grid", "See a chapter or committee as a grid: initiatives and follow-ups"))
  }
  public var whatChanged: CommandWords {
    words(
      ("ændret", "Se, hvad der er ændret: siden sidst, siden en dag"),
      ("changes", "See what changed: since last time, since a day"))
  }
  public var committeePage: CommandWords {
    words(("udvalg", "Se alt om et udvalg"), ("committee", "See everything about a committee"))
  }
  public var correctiveActions: CommandWords {
    words(
      ("handlinger", "Se åbne korrigerende handlinger"),
      ("actions", "See the open corrective actions"))
  }
  public var reviewMeeting: CommandWords {
    words(
      ("møde", "Hold et gennemgangsmøde, eller slut det, der er i gang"),
      ("meeting", "Hold a review meeting, or end the one that is held"))
  }
  public var reviewNext: CommandWords {
    words(("næste", "Gå til næste punkt i mødet"), ("next", "Go to the meeting's next item"))
  }
  public var reviewPrevious: CommandWords {
    words(
      ("forrige", "Gå til forrige punkt i mødet"), ("previous", "Go to the meeting's item before"))
  }
  public var postpone: CommandWords {
    words(("udsæt", "Udsæt punktet, og gå videre"), ("postpone", "Postpone the item, and go on"))
  }
  public var reviewList: CommandWords {
    words(
      ("liste", "Vis mødets punkter, og gå til et af dem"),
      ("list", "Show the meeting's items, and go to one"))
  }
  public var pauseReview: CommandWords {
    words(("pause", "Sæt mødet på pause"), ("pause", "Pause the meeting"))
  }
  public var history: CommandWords {
    words(
      ("historik", "Vis, hvem der har ændret hvad, og hvornår"),
      ("history", "Show who changed what, and when"))
  }
  public var settleConflicts: CommandWords {
    words(
      ("konflikter", "Afgør det, som to har svaret forskelligt"),
      ("conflicts", "Settle what two people answered differently"))
  }
  public var markReady: CommandWords {
    words(
      ("klar", "Meld et centers svar klar til opfølgningen"),
      ("ready", "Say that a centre's answers are ready"))
  }
  public var editOutside: CommandWords {
    words(
      ("anden editor", "Skriv videre i din egen editor ($EDITOR)"),
      ("other editor", "Go on writing in your own editor ($EDITOR)"))
  }

  // Answering
  public var answerHappy: CommandWords {
    words(
      ("glad", "Svar glad: milepælen er nået"), ("happy", "Answer happy: the milestone is reached"))
  }
  public var answerNeutral: CommandWords {
    words(
      ("mellemfornøjet", "Svar mellemfornøjet: ikke nået, men fortsat realistisk"),
      ("neutral", "Answer neutral: not reached, but still realistic"))
  }
  public var answerSad: CommandWords {
    words(
      ("sur", "Svar sur: ikke nået og ikke realistisk"),
      ("sad", "Answer sad: not reached and not realistic"))
  }
  public var clearAnswer: CommandWords {
    words(("slet svar", "Tag smileyen væk"), ("clear", "Take the smiley away"))
  }
  public var answerEconomy: CommandWords {
    words(
      ("økonomi", "Svar på økonomien: glad eller sur, og status"),
      ("economy", "Answer the economy: happy or sad, and status"))
  }
  public var editStatus: CommandWords {
    words(("status", "Skriv status"), ("status", "Write the status"))
  }
  public var editAction: CommandWords {
    words(
      ("handling", "Skriv den korrigerende handling"), ("action", "Write the corrective action"))
  }
  public var editDecision: CommandWords {
    words(
      ("beslutning", "Henvis til en beslutning: udvalg, dato, punkt"),
      ("decision", "Refer to a decision: committee, date, item"))
  }
  public var editLatestStatus: CommandWords {
    words(
      ("seneste status", "Skriv seneste status (ekstra opfølgning)"),
      ("latest status", "Write the latest status (extra follow-up)"))
  }
  public var changeFollowUpState: CommandWords {
    words(
      ("åbn/luk opfølgning", "Åbn, luk eller genåbn opfølgningen"),
      ("open/close", "Open, close or reopen the follow-up"))
  }
  public var undo: CommandWords {
    words(("fortryd", "Fortryd den seneste ændring"), ("undo", "Undo the last change"))
  }
  public var redo: CommandWords {
    words(("gentag", "Gentag det, der blev fortrudt"), ("redo", "Redo what was undone"))
  }

  // The program
  public var help: CommandWords {
    words(("hjælp", "Vis hjælp og alle taster"), ("help", "Show help and every key"))
  }
  public var palette: CommandWords {
    words(("kommandoer", "Find en kommando ved navn"), ("commands", "Find a command by its name"))
  }
  public var settings: CommandWords {
    words(
      ("navn og center", "Skift navn og eget center"),
      ("name and centre", "Change your name and centre"))
  }
  public var redraw: CommandWords {
    words(("tegn igen", "Tegn skærmen igen"), ("redraw", "Draw the screen again"))
  }
  public var suspend: CommandWords {
    words(("pause", "Læg programmet i baggrunden"), ("suspend", "Suspend the program"))
  }
  public var saveCopy: CommandWords {
    words(
      ("gem kopi", "Gem det hele som en kopi ved siden af filen"),
      ("save copy", "Save everything as a copy beside the file"))
  }
  public var saveAgain: CommandWords {
    words(
      ("gem", "Gem igen (svar gemmes ellers af sig selv)"),
      ("save", "Save again (answers are saved by themselves)"))
  }
  public var quit: CommandWords { words(("slut", "Slut"), ("quit", "Quit")) }

  // In dialogs
  public var save: CommandWords { words(("gem", "Gem teksten"), ("save", "Save the text")) }
  public var cancel: CommandWords {
    words(("annullér", "Luk uden at gemme"), ("cancel", "Close without saving"))
  }
  public var toggleInternal: CommandWords {
    words(
      ("internt", "Markér som internt: kommer ikke med, når der offentliggøres"),
      ("internal", "Mark as internal: left out of everything published"))
  }
  public var choose: CommandWords { words(("vælg", "Vælg"), ("choose", "Choose")) }
  public var close: CommandWords { words(("luk", "Luk"), ("close", "Close")) }
  public var nextField: CommandWords {
    words(("næste felt", "Gå til næste felt"), ("next field", "Go to the next field"))
  }
  public var proceed: CommandWords {
    words(
      ("videre", "Gå videre til næste felt, og gem efter det sidste"),
      ("go on", "Go on to the next field, and save after the last"))
  }
  public var keepSearch: CommandWords {
    words(
      ("behold", "Behold søgningen, og gå til listen"),
      ("keep", "Keep the search, and go to the list"))
  }
}
