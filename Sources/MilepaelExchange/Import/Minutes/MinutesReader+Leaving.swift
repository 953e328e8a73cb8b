import MilepaelCore

/// What is left out when everything has been read.
extension MinutesReader {
  /// An agenda before the items names each of them once more.
  mutating func leaveOutListed() {
    var items: [Minutes.Item] = []
    for (index, item) in minutes.items.enumerated() {
      let isListed =
        item.isEmpty
        && minutes.items[(index + 1)...].contains {
          $0.item.number == item.item.number
            && ContentsLine.folded($0.item.title) == ContentsLine.folded(item.item.title)
        }
      // What the agenda calls closed is closed.
      if isListed {
        if item.item.isClosed { closing.numbers.insert(item.item.number) }
      } else {
        items.append(item)
      }
    }
    minutes.items = items
  }

  /// Nothing of an item that is closed stays, wherever that was said.
  mutating func leaveOutClosed() {
    // The same item twice is closed when it is so once. A closed agenda can count from 1 anew.
    let closed = Dictionary(grouping: minutes.items.filter(\.item.isClosed), by: \.item.number)
    for index in minutes.items.indices {
      let title = ContentsLine.folded(minutes.items[index].item.title)
      let number = minutes.items[index].item.number
      if closing.numbers.contains(number)
        || closed[number, default: []].contains(where: {
          ContentsLine.isSame($0, minutes.items[index])
        })
        || closing.names(title)
      {
        minutes.items[index].item.isClosed = true
      }
      guard minutes.items[index].item.isClosed else { continue }
      minutes.items[index].close()
      if closing.guessed.contains(number) {
        minutes.findings.append(
          ImportFinding(.takenAsClosed(item: number), line: minutes.items[index].line))
      }
    }
    leaveOutClosedAppendices()
  }

  /// *2.1 Købsaftale.pdf* under item 3, where item 2 is closed.
  private mutating func leaveOutClosedAppendices() {
    let closed = Set(minutes.items.filter(\.item.isClosed).map(\.item.number))
    for index in minutes.items.indices where !minutes.items[index].item.isClosed {
      let item = minutes.items[index]
      let kept = item.item.appendices.filter { text in
        guard let number = ContentsLine.item(ofAppendix: text) else { return true }
        return number == item.item.number || !closed.contains(number)
      }
      guard kept.count < item.item.appendices.count else { continue }
      minutes.items[index].item.appendices = kept
      minutes.findings.append(ImportFinding(.closedPart, line: item.line))
    }
  }
}
