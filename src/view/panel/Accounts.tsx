import type { Account, Records } from '../../query/select.ts'
import type { Claim, EventRecord } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import type { OutletLook } from '../outlet/marks.ts'
import { count } from '../words/labels.ts'
import { AccountCard, type Links } from './AccountCard.tsx'

type Props = {
	records: Records
	event: EventRecord
	/** Outlets' accounts first, readers' last. */
	accounts: Account[]
	looks: Map<string, OutletLook>
	claimId: string | null
	links: Links
	/** The claim the event has its date from, and the words of it that a reason points at. */
	leading: Claim | undefined
	pointed: Span | null
}

/** Every account, at equal size: those of outlets, then those in readers' comments. */
export function Accounts({ records, event, accounts, looks, claimId, links, leading, pointed }: Props) {
	const outlets = accounts.filter(({ claim }) => !claim.comment)
	const comments = accounts.filter(({ claim }) => claim.comment)
	const cards = (some: Account[]) =>
		some.map((account, at) => (
			<AccountCard
				key={account.claim.id}
				{...{ records, event, account, looks, links }}
				current={account.claim.id === claimId}
				nth={nth(account, accounts)}
				hasClocks={!sameClocks(account, some[at - 1])}
				pointed={account.claim === leading ? pointed : null}
			/>
		))
	return (
		<>
			{outlets.length > 0 && (
				<section aria-labelledby="accounts-heading" className="accounts">
					<h3 id="accounts-heading">
						{count(outlets.length, 'account')} <small className="by-whom">{byWhom(outlets)}</small>
					</h3>
					{cards(outlets)}
				</section>
			)}
			{comments.length > 0 && (
				<section aria-labelledby="comments-heading" className="accounts">
					<h3 id="comments-heading">{count(comments.length, 'account')} in readers’ comments</h3>
					<p className="note">Written by readers below a story: not the outlet’s words.</p>
					{cards(comments)}
				</section>
			)}
		</>
	)
}

/** `by 2 outlets`; nothing where there is one account. */
function byWhom(accounts: Account[]): string {
	if (accounts.length < 2) return ''
	const names = new Set(accounts.map(({ outlet }) => outlet?.name))
	const [only] = names
	return names.size > 1 ? `by ${count(names.size, 'outlet')}` : only ? `all by ${only}` : ''
}

/** `, 2 of 3`: which it is of the accounts of one outlet, or of readers; nothing where it is the only one. */
function nth({ claim, outlet }: Account, all: Account[]): string {
	const same = all.filter((one) => one.outlet === outlet && Boolean(one.claim.comment) === Boolean(claim.comment))
	return same.length < 2 ? '' : `, ${same.findIndex((one) => one.claim === claim) + 1} of ${same.length}`
}

/** True where an account follows one of the same story that happened at the same time: the clocks are read already. */
function sameClocks({ claim, story }: Account, before: Account | undefined): boolean {
	return before?.story === story && before.claim.date.edtf === claim.date.edtf
}
