import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import { count } from '../words/labels.ts'
import { type Correction, corrections } from './corrections.ts'

/** Every change that a person made to what the rules found, with its reason. */
export function Corrections({ records, state }: { records: Records; state: UrlState }) {
	const all = corrections(records)
	if (all.length === 0) return <p>Nothing: all of it is as the rules found it in the texts.</p>
	return (
		<>
			<p>
				Rules find accounts, days and places in the texts. Where they fall short an editor may correct them; each
				correction is tested against the text on every build, and stands here with its reason. Outlets and days of
				publication that an editor knows are marked in the tables above.
				{records.lines &&
					' Here are those of the events loaded at present: these records are too many to load at once.'}
			</p>
			<details>
				<summary>{count(all.length, 'correction')}</summary>
				<div className="about-scroll">
					<table>
						<caption className="visually-hidden">Corrections by an editor</caption>
						<thead>
							<tr>
								<th scope="col">Event</th>
								<th scope="col">What</th>
								<th scope="col">Why, resting on what</th>
							</tr>
						</thead>
						<tbody>
							{all.map((one) => (
								<Row key={`${one.eventId} ${one.field} ${one.why} ${one.restsOn}`} one={one} state={state} />
							))}
						</tbody>
					</table>
				</div>
			</details>
		</>
	)
}

function Row({ one, state }: { one: Correction; state: UrlState }) {
	return (
		<tr>
			<th scope="row">
				<a href={formatUrl({ ...state, about: null, event: one.eventId, claim: null })}>{one.of}</a>
			</th>
			<td>{one.field}</td>
			<td>
				{one.why}
				<small>{one.restsOn}</small>
			</td>
		</tr>
	)
}
