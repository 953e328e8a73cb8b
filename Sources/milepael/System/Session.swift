/// One run of the program, as the history names it.
enum Session {
  /// A name that nobody has had: 64 bits by chance.
  static func new() -> String { String(UInt64.random(in: 1 ... .max), radix: 36) }
}
