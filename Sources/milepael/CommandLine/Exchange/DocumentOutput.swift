/// Where a document goes: to a file, or to standard output.
struct DocumentOutput {
  var path: String?
  var store: String

  func write(_ bytes: [UInt8]) throws(Problem) {
    if let path {
      try OutputFile.write(bytes, to: path, store: store)
    } else {
      try Streams.outputBytes(bytes)
    }
  }
}
