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
    "uforbrugt", "svarer til", "beregn",
  ]
  static let thereafter = ["herefter", "derefter", "efterfoelgende", "thereafter"]
  /// Words that can stand beside sums where nothing else is said.
  static let besideSums: Set<String> = [
    "der", "er", "kr.", "kr", "dkk", "ca.", "i", "og", "samt", "aarligt", "aarlig", "pr.", "aar",
    "aaret", "fra", "til", "frem", "med", "herefter", "derefter", "om", "ialt", "alt", "a", "year",
    "in", "and", "from", "drift", "anlaeg", "budget", "-", "–",
  ]
  static let savings = ["spares", "besparelse", "provenu", "saving"]
  static let earlier = ["tidligere afsat", "allerede afsat", "set aside earlier"]
}
