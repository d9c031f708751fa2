import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

const WHOLE = 'src/view/walkthrough/useWhole.ts'

/** Parts that a walkthrough which works without a network does without. */
const LEFT_OUT: Record<string, string> = {
	'src/view/author/Add.tsx': 'who writes a walkthrough has a network',
	'src/view/author/DraftBar.tsx': 'the same',
	'src/view/author/Editor.tsx': 'the same',
	'src/view/share/Pinned.tsx': 'stands from the first where it is needed',
	'src/view/embed/EventCard.tsx': 'of an embed without a walkthrough',
	'src/view/embed/Embedded.tsx': 'stands from the first where it is needed',
	'src/view/list/LongEvents.tsx': 'of a corpus too large to be fetched whole',
	'src/view/list/LongList.tsx': 'the same',
}

const files = readdirSync('src/view', { recursive: true, encoding: 'utf8' })
	.map((file) => posix.join('src/view', file.replaceAll('\\', '/')))
	.filter((file) => /\.tsx?$/.test(file))

/** What a file asks for while the page runs. */
function fetched(file: string, call: RegExp): string[] {
	return [...readFileSync(file, 'utf8').matchAll(call)].map(([, path]) => posix.join(posix.dirname(file), path!))
}

test('each part that is fetched late is fetched with a walkthrough, or it is known why not', () => {
	const late = files.flatMap((file) => fetched(file, /\blate\(\(\) => import\('([^']+)'\)/g))
	expect(late.length).toBeGreaterThan(20)
	const whole = new Set(fetched(WHOLE, /import\('([^']+)'\)/g))
	expect([...new Set(late)].filter((file) => !whole.has(file)).sort()).toEqual(Object.keys(LEFT_OUT).sort())
})

test('nothing is fetched late that would take the page away where it cannot be', () => {
	const others = files.filter((file) => !file.endsWith('/late.tsx'))
	expect(others.filter((file) => /\blazy\b/.test(readFileSync(file, 'utf8').replaceAll(/="lazy"/g, '')))).toEqual([])
})
