import { tellerName } from '../../query/export/told.ts'
import type { Account } from '../../query/select.ts'
import type { Attribution } from '../../records/schema.ts'

const ROLE: Record<Attribution['role'], string> = {
	speaker: 'speaker',
	agency: 'agency',
	medium: 'medium',
	anonymous: 'unnamed',
}

type Props = {
	account: Account
	/** The document, with the excerpt in sight. */
	readHref: string
}

/** Who told whom, drawn as a line: from the speaker, by way of agencies, to the outlet, whoever passed it on, and the page itself. */
export function Chain({ account, readHref }: Props) {
	const { claim, story } = account
	const outletRole = claim.comment ? 'below the story' : claim.attribution.length === 0 ? 'in its own words' : 'outlet'
	return (
		<ol className="chain" aria-label="Who told whom">
			{claim.attribution.map((link) => (
				<li key={`${link.role} ${link.name} ${link.verb}`}>
					<bdi>{link.name}</bdi>
					<small>
						{ROLE[link.role]}
						{link.verb && <>, “{link.verb}”</>}
					</small>
				</li>
			))}
			<li className="chain-outlet">
				<bdi>{tellerName(account)}</bdi>
				<small>{outletRole}</small>
			</li>
			{story.via.map((name) => (
				<li key={name}>
					<bdi>{name}</bdi>
					<small>passed it on</small>
				</li>
			))}
			<li className="chain-page">
				<a href={readHref}>This document</a>
				<small>as received</small>
			</li>
		</ol>
	)
}
