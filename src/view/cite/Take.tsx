import { useId, useState } from 'react'
import { toAnnotation } from '../../query/export/annotation.ts'
import { toBibtex } from '../../query/export/bibtex.ts'
import { type Citation, citationOf } from '../../query/export/citation.ts'
import { toCiteText } from '../../query/export/citeText.ts'
import { toCsl } from '../../query/export/csl.ts'
import { toRis } from '../../query/export/ris.ts'
import { toldOf } from '../../query/export/told.ts'
import type { Records } from '../../query/select.ts'
import type { Claim, DocumentFile, EventRecord } from '../../records/schema.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { exportedHere } from '../export/exported.ts'
import './cite.css'

const FORMS: { name: string; write: (citation: Citation) => string }[] = [
	{ name: 'Text', write: toCiteText },
	{ name: 'BibTeX', write: toBibtex },
	{ name: 'RIS', write: toRis },
	{ name: 'CSL-JSON', write: (citation) => JSON.stringify([toCsl(citation)], null, '\t') },
]

type Props = { records: Records; event: EventRecord; claim: Claim; document: DocumentFile | null }

/** An account to take along: its citation in one of four forms, or as an annotation of its document. */
export default function Take({ records, event, claim, document }: Props) {
	const [form, setForm] = useState(FORMS[0]!)
	const name = useId()
	const told = toldOf(exportedHere(records, [event], document ? [document] : [])).find((one) => one.claim === claim)
	if (records.hides) return <p className="note">It can be cited once the step has revealed what it hides.</p>
	if (!told) return null
	const text = form.write(citationOf(told)).trim()
	return (
		<div className="cite">
			<fieldset className="cite-forms">
				<legend>Cite as</legend>
				{FORMS.map((one) => (
					<label key={one.name}>
						<input type="radio" name={name} checked={one === form} onChange={() => setForm(one)} />
						<span>{one.name}</span>
					</label>
				))}
			</fieldset>
			<textarea className="cite-text" readOnly rows={6} aria-label={`Citation as ${form.name}`} value={text} />
			<p className="cite-actions">
				<CopyButton text={() => text} says="Citation copied">
					Copy citation
				</CopyButton>
				<CopyButton text={() => JSON.stringify(toAnnotation(told), null, '\t')} says="Web Annotation copied">
					Copy as Web Annotation
				</CopyButton>
			</p>
		</div>
	)
}
