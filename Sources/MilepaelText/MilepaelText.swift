// MilepaelText
