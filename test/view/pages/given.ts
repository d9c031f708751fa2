/** Records to make pages of: the fixture's, the fixture's changed, and those of the texts that come with the project. */
import { readFileSync } from 'node:fs'
import { readCorpus } from '../../../src/pipeline/disk.ts'
import { run } from '../../../src/pipeline/pipeline.ts'
import { join, type Records } from '../../../src/query/select.ts'
import { type Claim, type EventRecord, Index, Shard } from '../../../src/records/schema.ts'
import { type Walkthrough, WalkthroughsFile } from '../../../src/records/walkthrough.ts'
import { FILES } from '../../fixture/records.ts'

export type Change = {
	index?: Partial<Index>
	event?: (event: EventRecord) => EventRecord
	claim?: (claim: Claim) => Claim
}

export function recordsOf(files: Map<string, string>, change: Change = {}): Records {
	const { event = (same) => same, claim = (same) => same } = change
	const read = (path: string) => JSON.parse(files.get(path)!)
	const index = { ...Index.parse(read('index.json')), ...change.index }
	const shards = index.shards.map(({ href }) => Shard.parse(read(href)))
	return join(
		index,
		shards.map((shard) => ({ ...shard, events: shard.events.map(event), claims: shard.claims.map(claim) })),
	)
}

/** Two outlets, six events; see the fixture. */
export const fixture = (change?: Change) => recordsOf(FILES, change)

let kept: Map<string, string> | null = null
const files = () => {
	kept ??= run(readCorpus('seeds')).files
	return kept
}
let joined: Records | null = null
/** What `npm run records` would write. */
export function corpus(): Records {
	joined ??= recordsOf(files())
	return joined
}

/** The walkthroughs that come with it. */
export function tours(): Walkthrough[] {
	return WalkthroughsFile.parse(JSON.parse(files().get('walkthroughs.json')!)).walkthroughs
}

export const SITE = 'https://example.org/some/where/'

/** As the build leaves `index.html`. */
export const TEMPLATE = readFileSync('index.html', 'utf8').replace(
	'<script type="module" src="/src/main.tsx"></script>',
	'<script type="module" crossorigin src="./assets/index-1.js"></script>\n<link rel="modulepreload" crossorigin href="./assets/base-1.js">',
)

export const PALETTE = Object.fromEntries(
	[...readFileSync('src/view/theme/tokens.css', 'utf8').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)]
		.reverse()
		.map(([, name, colour]) => [name!, colour!]),
)

/** Words that end an element, an attribute or a script wherever they are let through. */
export const HOSTILE = `</script><script>alert(1)</script>"'><img src=x onerror=alert(2)> & $& $1 </title>`
