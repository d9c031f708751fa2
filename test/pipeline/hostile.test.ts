/** Pages gone wrong: no crash, every character accounted for, and nothing told that is not there. */
import { describe, expect, test } from 'vitest'
import { run } from '../../src/pipeline/pipeline.ts'

const REPORT =
	'LONDON, 3 May 2017 (Reuters) - Shells hit the town of Manbij on Tuesday, killing six people, residents said.'
const read = (text: string) =>
	run({ files: [{ name: 'page.txt', bytes: new TextEncoder().encode(text) }], editorial: null })

describe('a page gone wrong', () => {
	test.each<[string, string, number]>([
		['one line', REPORT, 1],
		['one word', 'Manbij', 0],
		['furniture alone', 'Home\nAbout\nSubscribe\nShare this\nTweet\nLeave a Reply\nCopyright 2017', 0],
		['Arabic', 'قصفت طائرات حربية حي الشعار في مدينة حلب يوم الأربعاء، وقُتل ١٢ شخصاً.\n\nقال ناشطون إن القصف مستمر.', 0],
		['mojibake', 'Ø­Ù„Ø¨ â€œtestâ€\u009d Ã©tÃ© ï¿½ï¿½ï¿½ \u0007', 0],
		['HTML left in', `<div class="a"><p>${REPORT}</p><script>alert(1)</script></div>`, 1],
		['CRLF', `${REPORT}\r\n\r\nRead more:\r\n`, 1],
		['no-break spaces', REPORT.replaceAll(' ', '\u00a0'), 1],
		['only questions', 'Who bombed Aleppo? Why was Manbij shelled? When will it end?', 0],
		['only numbers', '12 13 14 2016 Aleppo 40% 1,000,000', 0],
		['brackets that never close', `(${'[“'.repeat(300)} Aleppo`, 0],
	])('%s', (_, text, most) => {
		const { records, report } = read(text)
		expect(records.claims.length).toBeLessThanOrEqual(most)
		for (const { accounted } of report.documents) expect(accounted).toBe(1)
		for (const claim of records.claims) {
			expect(claim.placeIds).toEqual(['manbij'])
			expect(claim.figures.map(({ measure, low }) => [measure, low])).toEqual([['killed', 6]])
			expect(claim.date.edtf).toBe('2017-05-02')
		}
	})

	test.each([
		'31 February 2016\n\nREPORT',
		'Aleppo, 31 February 2016\n\nREPORT',
		'BEIRUT, Feb 31 2016 (Reuters) - REPORT',
		'Live updates\n\n16:02\n\nREPORT\n\nPosted at 17:32 31 Feb 2016\n\nREPORT It is.',
		'A heading\nBy Jane Roe, 31 February 2016\n\nREPORT On 31 February 2016 they left Aleppo.',
		'Read more: 31 February 2016\n\nREPORT',
		'A heading\n\nREPORT\n\nComments\n\n1. Jane Roe says:\n31 February 2016 at 10:00\nI was in Manbij.',
	])('a day that there is not is no day: %j', (text) => {
		const { stories } = read(text.replaceAll('REPORT', REPORT.replace(/^.* - /, ''))).records
		for (const { published } of stories) expect(published.edtf).toBeNull()
	})

	test.each(['', ' \n\t\n  ', 'Aleppo\u0000'])('%j is refused in words', (text) =>
		expect(() => read(text)).toThrow(/^page\.txt: /),
	)

	test('three megabytes of one line', () => {
		const text = 'Manbij was quiet and the word went on '.repeat(80_000)
		const { records } = read(text)
		expect(records.claims.length).toBeLessThan(2000)
	}, 90_000)
})
