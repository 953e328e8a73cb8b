// MilepaelCore
