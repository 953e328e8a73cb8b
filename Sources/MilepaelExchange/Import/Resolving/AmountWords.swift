/// Words beside a sum that say what it is: in small letters, *å* as *aa*, as `TextFold` makes them.
enum AmountWords {
  /// Words that say that money is given or saved. A sentence without one tells of other money.
  static let giving = [
    "afsat", "afsaette", "reserve", "prioriter", "invester", "finansier", "bevilg", "bevilling",
    "spares", "besparelse", "provenu", "foroege", "der er saaledes", "disponer", "set aside",
    "allocat", "saving",
  ]
  /// Words before a sum that make it a thing that happens to money, and no allocation.
  static let moving = [
    "udskudt", "udskydes", "overfoer", "merforbrug", "mindreforbrug", "reduceres", "flyttet",
    "uforbrugt", "svarer til", "beregn", "koste",
  ]
  static let thereafter = [
    "herefter", "derefter", "efterfoelgende", "de foelgende aar", "aarene efter", "thereafter",
  ]
  static let yearly = [
    "aarlig", "a year", "per year", "annual", "yearly", "hvert aar", "om aaret", "pr. aar",
    "per aar", "pr aar", "/aar", "p.a.",
  ]
  static let each = ["hvert af", "hver af", "each of"]
  /// Money that goes on, although no year says so.
  static let lasting = ["fremover", "fremadrettet", "permanent", "varigt"]
  /// Words beside a sum that is one for several years, or for several purposes.
  static let total = [
    "i alt", "ialt", "samlet", "in total", "sammenlagt", "tilsammen", "til sammen", "ramme paa",
  ]
  /// Words before a sum that is an exception from another, or a step from one to the next.
  static let changing = [" dog ", "stigende med", "faldende med", "voksende med", "oeges med"]
  /// Money of which no figure is written.
  static let same = ["samme beloeb", "tilsvarende beloeb", "same amount"]
  /// Words before a sum of which a part is named next.
  static let of = ["af de ", "af disse ", "ud af ", "of the "]
  /// Words before the parts of a sum.
  static let parts = ["heraf", "hvoraf", "fordelt", "fordeles", "of which", "of this", "nemlig"]
  /// Words before years over which one sum is spread.
  static let spreading = [
    "over", "over perioden", "over aarene", "fordelt paa", "fordelt paa aarene", "fordelt i",
    "fordelt i aarene",
  ]
  /// Words that can stand beside sums where nothing else is said.
  static let besideSums: Set<String> = [
    "der", "er", "kr.", "kr", "dkk", "ca.", "i", "og", "samt", "aarligt", "aarlig", "pr.", "aar",
    "aaret", "fra", "til", "frem", "med", "herefter", "derefter", "om", "ialt", "alt", "a", "year",
    "in", "and", "from", "drift", "anlaeg", "budget", "-", "–", "udgift", "udgifter",
    "driftsudgift", "driftsudgifter", "anlaegsudgift", "anlaegsudgifter", "heraf", "hvoraf",
    "fordelt", "henholdsvis", "hhv", "over", "aarene", "perioden", "minus", "fremover", "per",
    "hvert", "hver", "af", "afledt", "to", "tre", "fire", "fem", "mellem", "total", "samlet",
  ]
  /// Words between years and the sum that they are of: *i 2026 afsættes der 1 mio. kr.*
  static let behindYears: Set<String> = ["der", "er", "ca.", "yderligere", "kr.", "dkk", "is", "-"]
  /// Words between one that gives and a number without a unit.
  static let beforeBare: Set<String> = ["ca.", "yderligere", "i", "alt", "der", "er", "ialt"]
  /// Words after which a dash that stands apart is a minus.
  static let beforeMinus: Set<String> = [
    "og", "samt", "and", "paa", "kr.", "kr", "dkk", "ca.", "alt", "netto", "med",
  ]
  static let savings = ["spares", "besparelse", "provenu", "saving"]
  static let earlier = ["tidligere afsat", "allerede afsat", "set aside earlier"]
}
