import { asked, sourcesOf } from '../../query/compare.ts'
import { MOST_PICKS, PICKING, picked, repicked } from '../../query/picks.ts'
import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlPatch, type UrlState } from '../../query/url.ts'
import { type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { count } from '../words/labels.ts'
import { capital, sourceWords } from './names.ts'

type Props = {
	records: Records
	looks: Map<string, OutletLook>
	state: UrlState
	choose: (patch: UrlPatch) => void
	pan: (patch: UrlPatch) => void
}

/** What has been picked for comparison so far, and the way to it. */
export default function PickTray({ records, looks, state, choose, pan }: Props) {
	const picks = picked(state.compare) ?? []
	const sources = sourcesOf(asked(records, picks).accounts)
	const compare = picks.filter((id) => id !== PICKING)
	const next: UrlPatch = { compare, event: null, claim: null }
	return (
		<section className="pick-tray" aria-label="Excerpts picked for comparison">
			<p>
				<strong>{count(picks.length, 'excerpt')} picked</strong>{' '}
				<small>{picks.length < 2 ? 'Pick one to three more.' : `Two to ${MOST_PICKS} can stand side by side.`}</small>
			</p>
			<ul>
				{sources.flatMap((source) =>
					source.accounts.map(({ claim, outlet }) => (
						<li key={claim.id}>
							<OutletMark look={(outlet && looks.get(outlet.id)) || PLAIN_LOOK} />
							<span>
								<bdi>{capital(sourceWords(source))}</bdi>:{' '}
								{claim.veils?.length ? (
									<small>{claim.veils[0]!.what}</small>
								) : (
									<q dir="auto">{clip(claim.selector.exact)}</q>
								)}
							</span>
							<button
								type="button"
								aria-label={`Take away the account of ${sourceWords(source)}`}
								onClick={() => pan({ compare: repicked(state.compare, claim.id) })}
							>
								<span aria-hidden="true">×</span>
							</button>
						</li>
					)),
				)}
			</ul>
			<p className="pick-tray-actions">
				{picks.length > 1 && (
					<a
						href={formatUrl({ ...state, ...next })}
						onClick={(click) => {
							if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
							click.preventDefault()
							choose(next)
						}}
					>
						Compare {count(picks.length, 'excerpt')}
					</a>
				)}
				<button type="button" onClick={() => pan({ compare: null })}>
					Clear
				</button>
			</p>
		</section>
	)
}

/** The first words, cut at a word. */
function clip(text: string): string {
	const words = text.replace(/\s+/gu, ' ')
	return words.length <= CLIP ? words : `${words.slice(0, words.lastIndexOf(' ', CLIP))} …`
}

const CLIP = 60
