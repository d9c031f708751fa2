import { expect, test } from 'vitest'
import type { Draft } from '../../../src/query/author/draft.ts'
import type { WordsFile } from '../../../src/records/schema.ts'
import { sided } from '../../../src/view/author/sided.ts'

const WORDS: WordsFile = {
	schemaVersion: 1,
	meanings: [
		{
			...{ id: 'took', neutral: 'took control of', note: '' },
			terms: [
				{ id: 'freed', words: ['freed', 'freeing'], loaded: true },
				{ id: 'took', words: ['took'], loaded: false },
			],
		},
	],
	uses: [],
} as WordsFile
const draft = (prompt: string): Draft => ({
	front: { id: 'a', title: 'A town', minutes: 5, level: '', goals: [], skills: [], about: '' },
	steps: [{ id: 's', heading: '', block: { minutes: 5, skill: 'sourcing' }, prompt, notes: null, answer: null }],
})

test.each([
	['Who freed the town?', 1],
	['Who Freed it, and who freed it again?', 2],
	['Freeing it took a day', 1],
	['Who took it?', 0],
	['Who says “freed”, and who "freeing"?', 0],
	['> They freed it.\n\nWho says so?', 0],
	['Was it unfreed?', 0],
	['It isn’t freed, but who’d know?', 1],
])('%s: %i', (prompt, count) => {
	const found = sided(draft(prompt), WORDS)
	expect(found).toHaveLength(count)
	for (const { says, field } of found) {
		expect(field).toBe('s-prompt')
		expect(says).toMatch(/^Step 1, prompt: “(freed|freeing)” takes a side.* such as: took control of\.$/i)
	}
})
