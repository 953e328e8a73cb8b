/// Why an agreement could not be opened or saved, what is safe, and what to do.
///
/// The store's errors are data; what they mean for a person is chosen where both are known, in
/// `StoreError+Words.swift`.
extension Phrases {
  public var cannotOpen: String { say("Kan ikke åbne aftalen", "Cannot open the agreement") }
  public var cannotCreate: String { say("Kan ikke oprette aftalen", "Cannot create the agreement") }
  public var cannotSave: String { say("Kan ikke gemme aftalen", "Cannot save the agreement") }
  public var cannotCompare: String {
    say(
      "Kan ikke se efter, om andre har ændret aftalen",
      "Cannot look whether others changed the agreement")
  }

  // Why.
  public var fileMissing: String {
    say("filen eller dens mappe findes ikke", "the file or its folder does not exist")
  }
  public var notAFile: String {
    say("det er ikke en almindelig fil", "it is not an ordinary file")
  }
  public var historyThere: String {
    say(
      "filen er væk, men dens historik ligger her endnu",
      "the file is gone, but its history still lies here")
  }
  public var recoverOrMoveHistory: String {
    say(
      "Byg filen op igen med milepael recover, eller giv den nye et andet navn.",
      "Build the file anew with milepael recover, or give the new one another name.")
  }
  public var fileExists: String { say("filen findes allerede", "the file exists already") }
  public var changedOnDisk: String {
    say(
      "en anden har ændret filen, siden den blev læst",
      "somebody else changed the file after it was read")
  }
  public var fileBusy: String {
    say(
      "et andet program er ved at gemme i mappen og bliver ikke færdigt",
      "another program is saving in the folder and does not finish")
  }
  public var noPermission: String { say("adgang nægtet", "permission denied") }
  public var diskReadOnly: String { say("disken kan kun læses", "the disk can only be read") }
  public var diskFull: String { say("disken er fuld", "the disk is full") }
  /// `code` is the system's number, by which an administrator can look it up.
  public func systemFault(_ operation: String, code: Int32) -> String {
    say(
      "systemet melder fejl \(code) ved »\(operation)«",
      "the system reports error \(code) at “\(operation)”")
  }
  public func unwritable(_ problem: String) -> String {
    say(
      "den ville ikke kunne læses igen: \(problem)", "it could not be read again: \(problem)")
  }
  public func outputFailed(code: Int32) -> String {
    say(
      "resultatet kunne ikke skrives (systemets fejl \(code))",
      "the result could not be written (system error \(code))")
  }

  // What is safe.
  public var fileUntouched: String {
    say("Filen er ikke rørt.", "The file is untouched.")
  }
  public var fileAsItWas: String {
    say("Filen er, som den var.", "The file is as it was.")
  }
  public var fileIsWhole: String {
    say(
      "Filen er hel, som den var eller med det nye.",
      "The file is whole, as it was or with what is new.")
  }
  /// A file beside the agreement that could not be taken away again.
  public func leftBehind(_ path: String) -> String {
    say(
      "En del af det, der skulle gemmes, ligger i \(path).",
      "A part of what was to be saved lies in \(path).")
  }

  // What to do.
  public var checkThePath: String { say("Se efter, om stien er rigtig.", "Check the path.") }
  public var chooseAnotherName: String { say("Vælg et andet navn.", "Choose another name.") }
  public var askForAccess: String {
    say(
      "Bed om adgang til filen og dens mappe.", "Ask for access to the file and its folder.")
  }
  public var checkTheOutput: String {
    say(
      "Se efter, hvor resultatet skrives hen, og prøv igen.",
      "Look where the result is written to, and try again.")
  }
  public var makeRoom: String {
    say("Ryd op på disken, og prøv igen.", "Make room on the disk, and try again.")
  }
  public var reloadAndAnswer: String {
    say("Læs filen igen, og svar igen.", "Read the file again, and answer again.")
  }
  /// On the screen, where the answers that are not saved are still open.
  public var saveCopyAndReopen: String {
    say(
      "Gem en kopi, slut, og åbn filen igen.", "Save a copy, quit, and open the file again.")
  }
  public var askAdministrator: String {
    say(
      "Prøv igen; bliver det ved, så spørg it-afdelingen.",
      "Try again; if it goes on, ask those who run the computers.")
  }
  public var mendTheFile: String {
    say(
      "Gendan filen med »milepael recover«, ret den på det sted, eller hent en sikkerhedskopi.",
      "Recover the file with `milepael recover`, mend it at that place, or take a backup.")
  }
  public var updateTheProgram: String {
    say("Hent en nyere udgave af programmet.", "Get a newer version of the program.")
  }
  public var shortenTheText: String {
    say(
      "Gør teksten kortere, eller læg den i et bilag.",
      "Make the text shorter, or put it in an appendix.")
  }
  public var reportFault: String {
    say("Det er en fejl i programmet: meld den.", "This is a fault in the program: report it.")
  }
}
