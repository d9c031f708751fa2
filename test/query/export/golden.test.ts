import { describe, expect, test } from 'vitest'
import { toBibtex } from '../../../src/query/export/bibtex.ts'
import { citationOf } from '../../../src/query/export/citation.ts'
import { toCiteText } from '../../../src/query/export/citeText.ts'
import { FORMATS } from '../../../src/query/export/formats.ts'
import { toRis } from '../../../src/query/export/ris.ts'
import { toldOf } from '../../../src/query/export/told.ts'
import { exported } from './exported.ts'

const two = exported(['e1', 'e2'])
/** The version of the data changes with every field that is added: it is not what these files are about. */
const steady = (text: string) => text.replaceAll(two.records.index.dataVersion, 'DATA-VERSION')

describe('two events of the fixture', () => {
	test.each(FORMATS)('as $name', ({ write, extension }) =>
		expect(steady(write(two))).toMatchFileSnapshot(`golden/two-events.${extension}`),
	)

	test.each([
		['bib', toBibtex],
		['ris', toRis],
		['txt', (citation: Parameters<typeof toCiteText>[0]) => `${toCiteText(citation)}\n`],
	])('as citations: %s', (extension, write) =>
		expect(steady(toldOf(two).map(citationOf).map(write).join('\n'))).toMatchFileSnapshot(
			`golden/two-events.${extension}`,
		),
	)
})
