// Whether an entity other than a person begins when a relationship of it does.
// takes n r
({{has-date n}} AND NOT n:Person AND n.fromMin = r.fromMin AND n.fromMax = r.fromMax)
