import { sourcesOf } from '../../query/compare.ts'
import { type Account, accounts, type Records } from '../../query/select.ts'
import { STROKE } from '../../query/walkthrough/cover.ts'
import { capital, tellerWords, voiceWords } from '../compare/names.ts'
import { outletLooks, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { scriptOf } from '../panel/excerpt.ts'
import { byVeil } from '../veil/byVeil.ts'
import { Veiled } from '../veil/Veiled.tsx'
import { Covered } from '../walkthrough/Covered.tsx'
import { dateWords } from '../words/date.ts'

/** One or two accounts: the exact words, and below them whose they are. */
export function AccountQuotes({ records, claimIds }: { records: Records; claimIds: string[] }) {
	const looks = outletLooks(records.index.outlets)
	return (
		<ol className="tour-excerpts">
			{claimIds.map((id) => {
				const account = accountOf(records, id)
				if (!account) return null
				const source = sourcesOf([account])[0]!
				const look = (account.outlet && looks.get(account.outlet.id)) || PLAIN_LOOK
				return (
					<li key={id}>
						<figure>
							<blockquote dir="auto" lang={scriptOf(account.claim.selector.exact)}>
								<Words account={account} />
							</blockquote>
							<figcaption>
								<OutletMark look={look} /> <bdi>{capital(tellerWords(source))}</bdi>
								<span>{source.speaker ? voiceWords(source) : 'in its own words'}</span>
								<span>{capital(dateWords(account.claim.date))}</span>
							</figcaption>
						</figure>
					</li>
				)
			})}
		</ol>
	)
}

function accountOf(records: Records, claimId: string): Account | undefined {
	const event = records.events.find(({ claimIds }) => claimIds.includes(claimId))
	return event && accounts(records, event).find(({ claim }) => claim.id === claimId)
}

/** What may hurt is explained first, what is hidden is covered. */
function Words({ account: { claim } }: { account: Account }) {
	const { selector, veils = [], documentId } = claim
	return byVeil(selector, veils).map(({ start, end, veil }) => {
		const exact = selector.exact.slice(start - selector.start, end - selector.start)
		const words = exact.includes(STROKE) ? <Covered key={start} text={exact} /> : exact
		return veil ? (
			<Veiled key={start} {...{ documentId, veil }}>
				{words}
			</Veiled>
		) : (
			words
		)
	})
}
