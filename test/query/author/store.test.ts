// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { emptyDraft } from '../../../src/query/author/draft.ts'
import { changeDraft, keepDraft } from '../../../src/query/author/store.ts'

test('what is being written stays as it is, up to the space before the next word', () => {
	const key = keepDraft(emptyDraft())
	const [step] = changeDraft(key, { do: 'add' })!.steps
	changeDraft(key, { do: 'block', id: step!.id, to: { content: 'graphic ' } })
	const after = changeDraft(key, { do: 'step', id: step!.id, to: { heading: 'Who? ' } })!
	expect(after.steps[0]).toMatchObject({ heading: 'Who? ', block: { content: 'graphic ' } })
})

test('nobody else can change it by the draft they were given', () => {
	const draft = emptyDraft()
	const key = keepDraft(draft)
	const given = JSON.stringify(draft)
	changeDraft(key, { do: 'front', to: { title: 'Another' } })
	expect(JSON.stringify(draft)).toBe(given)
})
