/** `npm run bench [-- WHAT]`: times parts of the project; ratios, since seconds belong to the machine. */
import { audit } from './lighthouse.ts'
import { size } from './size.ts'
import { tagger } from './tagger.ts'
import { timeline } from './timeline.ts'

const BENCHES: Record<string, () => Promise<void>> = { size, tagger, timeline, lighthouse: audit }

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name))
if (unknown.length > 0) {
	console.error(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`)
	process.exitCode = 2
} else {
	for (const [name, run] of Object.entries(BENCHES)) if (wanted.length === 0 || wanted.includes(name)) await run()
}
