import MilepaelCore

/// What the reader's line is about, so that it stays there when the lines around it change.
struct ReaderPlace {
  let position: Int?
  let detail: DetailState
  let made: Int
  /// What the line is about, and how far into its lines it stands.
  let target: DetailTarget?
  let offset: Int
}

extension AppState {
  var readerPlace: ReaderPlace {
    var target: DetailTarget?
    var offset = 0
    if isReadingDetail {
      let lines = detailPage.lines
      let cursor = browse.detail.cursor
      if lines.indices.contains(cursor) {
        target = lines[cursor].target
        offset = lines[..<cursor].reversed().prefix { $0.target == target }.count
      }
    }
    return ReaderPlace(
      position: selectedPosition, detail: browse.detail, made: saving.made, target: target,
      offset: offset)
  }

  /// An answer adds and removes lines above the reader's: it follows what it was about, so that the
  /// next key changes the same thing. Another initiative is read from its top.
  mutating func keepReaderPlace(_ place: ReaderPlace) {
    guard browse.detail == place.detail else { return }
    if selectedPosition != place.position {
      browse.detail = DetailState()
    } else if saving.made != place.made, let target = place.target {
      let lines = detailPage.lines
      guard let first = lines.firstIndex(where: { $0.target == target }) else { return }
      let length = lines[first...].prefix { $0.target == target }.count
      browse.detail.cursor = first + min(place.offset, length - 1)
    }
  }
}
