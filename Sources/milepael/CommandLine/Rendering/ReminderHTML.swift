import MilepaelCore
import MilepaelText
import Terminal

/// The open questions as one small page that needs nothing beside itself.
struct ReminderHTML {
  let reminder: Reminder
  let phrases: Phrases

  func render() -> String {
    let words = ReminderWords(reminder: reminder, phrases: phrases)
    let title = phrases.reminderTitle(agreement: reminder.agreement.title)
    var lines = [
      "<!DOCTYPE html>",
      "<html lang=\"\(phrases.language.rawValue)\">",
      "<head>",
      "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width\">",
      "<title>\(escaped(title))</title>",
      "<style>body{font-family:sans-serif;max-width:45em;margin:2em auto;padding:0 1em}</style>",
      "</head>",
      "<body>",
      "<h1>\(escaped(title))</h1>",
    ]
    if reminder.lists.isEmpty { lines.append("<p>\(escaped(phrases.nothingMissing))</p>") }
    for list in reminder.lists {
      lines.append("<h2>\(escaped(words.name(of: list)))</h2>")
      lines.append("<p>\(escaped(words.introduction(to: list)))</p>")
      lines.append("<ul>")
      for item in list.items {
        let head = "\(item.row.id) \(reminder.agreement[item.row.place].title)"
        let details = words.details(of: item).map { "<br>" + escaped($0) }.joined()
        lines.append("<li><strong>\(escaped(head))</strong>\(details)</li>")
      }
      lines.append("</ul>")
    }
    lines += ["</body>", "</html>"]
    return lines.map { $0 + "\n" }.joined()
  }

  private func escaped(_ text: String) -> String {
    var out = ""
    // By scalars: a combining mark after `<` makes another character of it, but no other markup.
    for scalar in Visible.sanitised(text).unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
