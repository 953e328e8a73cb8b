// swift run -c release MilepaelBenchmark [number of initiatives ...]
//
// Measures the parts of the program on agreements that are made up, and prints each figure beside
// what it is to be held against: a limit measured in the same run, or the time of one frame. It fails
// on nothing: machines are noisy, and a ratio that is off is a reason to look. What is seen from
// outside (start, keys, bytes to the terminal) is measured with a program that plays the terminal.

let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }.filter { $0 > 0 }
var figures: [Figure] = []
var base = ScreenFigures.Base()
for size in sizes.isEmpty ? [100, 1000, 10_000] : sizes {
  let agreement = MadeUp.agreement(initiatives: size)
  figures += try StoreFigures.measure(agreement)
  figures += try HistoryFigures.measure(agreement)
  figures += CoreFigures.measure(agreement)
  figures += try ScreenFigures.measure(agreement, base: &base)
  figures += try ExchangeFigures.measure(initiatives: size)
}
print(Figure.table(figures))
