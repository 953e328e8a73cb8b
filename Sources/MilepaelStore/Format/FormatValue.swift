import MilepaelCore

/// A type of the model that has a form in the file.
///
/// Each conformance lists the type's keys once, in the order in which they are written, and reads and
/// writes them: a new field touches its conformance only.
protocol FormatValue {
  init(from reader: inout JSONReader) throws(JSONReader.Fault)
  func write(to writer: inout JSONWriter)
}

extension JSONReader {
  mutating func values<Value: FormatValue>(_: Value.Type = Value.self) throws(Fault) -> [Value] {
    try array { reader throws(Fault) in try Value(from: &reader) }
  }

  /// A value that is spelt as one of a few words.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _: Word.Type = Word.self
  ) throws(Fault) -> Word {
    skipSpace()
    let start = position
    let text = try string()
    guard let word = Word(rawValue: text) else {
      throw wrong(text, .oneOf(Word.allCases.map(\.rawValue)), at: start)
    }
    return word
  }

  /// A text that must mean something.
  mutating func parsed<Value>(
    _ expected: FormatError.Expectation, _ parse: (String) -> Value?
  ) throws(Fault) -> Value {
    skipSpace()
    let start = position
    let text = try string()
    guard let value = parse(text) else { throw wrong(text, expected, at: start) }
    return value
  }

  /// A calendar year.
  mutating func year() throws(Fault) -> Int { try integer(in: 1...9999) }
}

extension JSONWriter {
  mutating func field(_ key: some FormatKey, _ text: String) {
    self.key(key)
    string(text)
  }

  /// Left out when there is none.
  mutating func field(_ key: some FormatKey, _ text: String?) {
    if let text { field(key, text) }
  }

  mutating func field(_ key: some FormatKey, _ number: Int) {
    self.key(key)
    integer(number)
  }

  /// Left out when there is none.
  mutating func field(_ key: some FormatKey, _ number: Int?) {
    if let number { field(key, number) }
  }

  /// Left out when there is none.
  mutating func field(_ key: some FormatKey, _ number: Double?) {
    guard let number else { return }
    self.key(key)
    self.number(number)
  }

  /// Left out when false.
  mutating func field(_ key: some FormatKey, _ flag: Bool) {
    guard flag else { return }
    self.key(key)
    boolean(true)
  }

  mutating func field(_ key: some FormatKey, _ value: some FormatValue) {
    self.key(key)
    value.write(to: &self)
  }

  /// Left out when there is none.
  mutating func field(_ key: some FormatKey, _ value: (some FormatValue)?) {
    if let value { field(key, value) }
  }

  /// Left out when empty, unless the key is required.
  mutating func field(_ key: some FormatKey, _ values: [some FormatValue], always: Bool = false) {
    guard always || !values.isEmpty else { return }
    self.key(key)
    openArray()
    for value in values {
      element()
      value.write(to: &self)
    }
    closeArray()
  }

  /// Left out when empty.
  mutating func field(_ key: some FormatKey, _ texts: [String]) {
    if !texts.isEmpty {
      self.key(key)
      strings(texts)
    }
  }

  mutating func strings(_ texts: [String]) {
    openArray()
    for text in texts {
      element()
      string(text)
    }
    closeArray()
  }
}
