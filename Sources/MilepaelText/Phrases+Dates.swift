public import MilepaelCore

extension Phrases {
  private var months: [String] {
    language == .danish
      ? [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
        "oktober", "november", "december",
      ]
      : [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
  }

  /// *1. august 2019*, *1 August 2019*.
  public func date(_ date: CalendarDate) -> String {
    let month = months[date.month - 1]
    return say("\(date.day). \(month) \(date.year)", "\(date.day) \(month) \(date.year)")
  }

  /// *2019-2022*, *2019*, *2020 og frem*.
  public func years(from first: Int, to last: Int?) -> String {
    guard let last else { return say("\(first) og frem", "\(first) onwards") }
    return first == last ? "\(first)" : "\(first)-\(last)"
  }

  /// How long until answers are due: *frist om 3 dage*, *frist i dag*.
  public func daysLeft(_ days: Int) -> String {
    switch days {
    case 0: say("frist i dag", "due today")
    case 1...: say("frist om " + count(days, "dag", "dage"), "due in " + count(days, "day", "days"))
    default:
      say(
        "frist overskredet " + count(-days, "dag", "dage"), count(-days, "day", "days") + " overdue"
      )
    }
  }

  /// A moment as lists show it: *21.11.2026 14:03*, in English *2026-11-21 14:03*.
  public func moment(_ moment: Timestamp, zoneSeconds: Int) -> String {
    let local = Timestamp(secondsSince1970: moment.secondsSince1970 + zoneSeconds)
    let day = local.date
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return say(
      "\(digits(day.day)).\(digits(day.month)).\(day.year)",
      "\(day.year)-\(digits(day.month))-\(digits(day.day))")
      + " " + time(moment, zoneSeconds: zoneSeconds)
  }

  /// A clock time from a moment in universal time, shifted by the zone's seconds: *14:03*.
  public func time(_ moment: Timestamp, zoneSeconds: Int) -> String {
    let local = Timestamp(secondsSince1970: moment.secondsSince1970 + zoneSeconds)
    return String(local.description.dropFirst(11).prefix(5))
  }
}
