import { pageAddress } from '../../query/start.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import type { Credits } from './credits.ts'

/** So many names stand in two lines of a small frame. */
const NAMED = 4

/** The page in full, at the same state; the reader's own choice of colours there, not the host's. */
export function fullAddress(state: UrlState): string {
	return pageAddress() + formatUrl({ ...state, embed: null, controls: null, theme: null })
}

/** Who reported it and when, and the way to the whole: at the end, and never out of sight. */
export function Attribution({ credits, state }: { credits: Credits | null; state: UrlState }) {
	return (
		<footer className="embed-attribution">
			{credits && credits.tellers.length > 0 && (
				<p>
					Reported by{' '}
					{credits.tellers.length > NAMED
						? `${credits.tellers.length} sources, each named beside its words`
						: credits.tellers.map((name, at) => (
								<span key={name}>
									{at > 0 && (at === credits.tellers.length - 1 ? ' and ' : ', ')}
									<bdi>{name}</bdi>
								</span>
							))}
					{credits.when !== null && <> · {credits.when}</>}
				</p>
			)}
			<a href={fullAddress(state)} target="_blank" rel="noopener">
				Open full timeline
			</a>
		</footer>
	)
}
