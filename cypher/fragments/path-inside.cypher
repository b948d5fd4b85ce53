// Whether a path may pass through an entity. A body, treaty or list with more than `mostMembers` members is a shortcut that
// says little: membership in it does not connect 2 of 193 members.
// takes n
// param avoidKinds: string[] = []
// param hubs: boolean = false
// param mostMembers: integer = 40
{{entity-perspective n}}
  AND none(label IN labels(n) WHERE label IN $avoidKinds)
  AND ($hubs OR NOT coalesce(n.universal, false) AND
    COUNT { (n)<-[:MEMBER_OF]-() } + COUNT { (n)<-[:PARTY_TO]-() } + COUNT { (n)<-[:LISTED_UNDER]-() } <= $mostMembers)
