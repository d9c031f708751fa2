import { expect, test } from 'vitest'
import { onSpeakersClock } from '../../../src/pipeline/timex/speaker.ts'
import { tag } from '../../../src/pipeline/timex/tag.ts'

/** Written on Thursday 8 December 2016. */
const days = (text: string) =>
	onSpeakersClock(text, tag(text, { reference: '2016-12-08', referenceFrom: 'editor' }))
		.filter(({ words }) => /^(?:to|this|yester|last night)/i.test(words))
		.map(({ edtf }) => edtf?.slice(0, 10))

test.each([
	['“They were arrested this morning,” the minister said on Wednesday.', '2016-12-07'],
	['The minister said on Wednesday: “They were arrested this morning. It was quick.”', '2016-12-07'],
	['“It was quick. They were arrested today”, a resident told reporters on Tuesday.', '2016-12-06'],
	['On Tuesday, the minister told reporters: “The road was shelled yesterday.”', '2016-12-05'],
	['The minister said on 1 December 2016 that “today the road is open”.', '2016-12-01'],
])('the speaker’s day: %s', (text, day) => expect(days(text)).toEqual([day]))

test.each([
	'“They were arrested this morning,” the minister said.',
	'“They left today,” the minister said. Rebels withdrew on Wednesday.',
	'Rebels withdrew on Wednesday. “They left today,” he said.',
	'He said on Wednesday that “much is lost”. “They left today,” a resident said.',
	'The minister said on Wednesday, “We go.” Today, rebels fled.',
	'The minister said on Wednesday that the road was open today.',
	'A site announced, “The council meets on Friday, December 16, 2016, while officers were arrested this morning.”',
])('the day of the story: %s', (text) => expect(days(text)).toEqual(['2016-12-08']))

test('the reason names the words that date the speech, and whose knowledge the day is', () => {
	const text = 'The minister said on Wednesday: “They were arrested this morning.”'
	const found = onSpeakersClock(text, tag(text, { reference: '2016-12-08', referenceFrom: 'editor' }))
	const step = found.at(-1)!.steps.find(({ rule }) => rule === 'speaker-clock')!
	expect(step.says).toMatch(/the day its speaker spoke, “Wednesday”: Wednesday 7 December 2016/)
	expect(text.slice(step.start, step.end)).toBe('Wednesday')
	expect(step.from).toBe('editor')
})

test('without the day of the story neither is known', () => {
	const text = 'The minister said on Wednesday: “They were arrested this morning.”'
	expect(onSpeakersClock(text, tag(text, { reference: null })).map(({ edtf }) => edtf)).toEqual([null, null])
})
