import Testing

/// The built program in a real terminal. One story after another: together they would wait for each
/// other's processors.
@Suite(.serialized) enum EndToEnd {}
