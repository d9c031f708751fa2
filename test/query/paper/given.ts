/** A walkthrough of the fixture's records, and the records joined. */
import { walkthroughs } from '../../../src/pipeline/walkthroughs.ts'
import { write } from '../../../src/pipeline/write.ts'
import { join, type Records } from '../../../src/query/select.ts'
import { Index, Shard } from '../../../src/records/schema.ts'
import type { Walkthrough } from '../../../src/records/walkthrough.ts'
import { RECORDS } from '../../fixture/records.ts'

const TEXT = `---
id: a-bridge
title: A bridge
minutes: 12
level: 12 to 14 years
goals: [You can read two papers.]
skills: [sourcing]
about: Two papers tell of a bridge.
content: Soldiers are killed in it.
outside:
  - says: The bridge was built in 1950.
    basis: A map on the wall.
---

## Who says so? {#who}

\`\`\`step
minutes: 5
skill: sourcing
excerpts:
  - quote: The army took the bridge at Karim on Thursday, its spokesman said.
    mark: [spokesman]
hide:
  outlets: true
  dates: true
  words: [took]
\`\`\`

Read it slowly.

1. Who says so?
2. Who printed it?

### For the teacher

Give them time.

### A possible answer

The army’s spokesman says so.

## How many? {#many}

\`\`\`step
minutes: 7
skill: corroboration
event: At least 20 soldiers were killed
excerpts:
  - quote: Nobody was killed at Karim bridge on 8 December
\`\`\`

Compare the numbers.

### A possible answer

They contradict each other.
`

export const TOUR: Walkthrough = walkthroughs([{ name: 'a-bridge.md', text: TEXT }], RECORDS)[0]!

/** As the page fetches them. */
export const FILES = write(RECORDS, [TOUR])

export function records(): Records {
	const index = Index.parse(JSON.parse(FILES.get('index.json')!))
	return join(
		index,
		index.shards.map(({ href }) => Shard.parse(JSON.parse(FILES.get(href)!))),
	)
}
