// One batch of a hundred nodes: either all of them are there or none.
UNWIND range(1, 100) AS place
CREATE (:FaultBatch {batch: $batch, place: place, filler: 'x' + toString(place)})
