import type { Records } from '../../query/select.ts'

/** The method in short, whose the texts are, licences, and the version of the data. */
export function Footer({ records }: { records: Records | null }) {
	return (
		<footer className="footer">
			<section>
				<h2>Method</h2>
				<p>
					A pipeline reads the pages as they were received, cuts them into stories, finds each story’s outlet and day,
					and takes the sentences that tell of a datable occurrence. Every quotation is compared with its document,
					character for character; every date keeps its reasons; a month stays a month, and what no word dates stands on
					no day.
				</p>
			</section>
			<section>
				<h2>What it does not claim</h2>
				<p>
					It does not say who is right, scores no outlet and adds no numbers up. Agreement is agreement among these
					documents. That an outlet does not mention something is silence, never denial.
				</p>
			</section>
			<section>
				<h2>Texts and licences</h2>
				<p>
					The documents’ texts stay their publishers’. The code is under the MIT licence. Typefaces: Source Serif 4 and
					Atkinson Hyperlegible Next (SIL Open Font Licence). Timeline drawn with vis-timeline (MIT or Apache 2.0). This
					page fetches nothing from other sites and stores nothing.
				</p>
			</section>
			{records && (
				<p className="version">
					Data version <code>{records.index.dataVersion}</code>
				</p>
			)}
		</footer>
	)
}
