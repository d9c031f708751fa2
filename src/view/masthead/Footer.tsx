import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'

/** What the page does not claim, whose the texts are, and the version of the data. */
export function Footer({ records, state }: { records: Records | null; state: UrlState }) {
	return (
		<footer className="footer">
			<p>
				The page does not say who is right, scores no outlet and adds no numbers up. Agreement is agreement among these
				documents. That an outlet does not mention something is silence, never denial.
			</p>
			<p>
				The documents’ texts stay their publishers’; the code is under the MIT licence. The page fetches nothing from
				other sites. <a href={formatUrl({ ...state, about: true })}>Method, documents, corrections, licences</a>
			</p>
			{records && (
				<p className="version">
					Data version <code>{records.index.dataVersion}</code>
				</p>
			)}
		</footer>
	)
}
