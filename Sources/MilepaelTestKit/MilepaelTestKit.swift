// MilepaelTestKit
