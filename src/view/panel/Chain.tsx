import type { Account } from '../../query/select.ts'
import type { Attribution } from '../../records/schema.ts'

const ROLE: Record<Attribution['role'], string> = {
	speaker: 'speaker',
	agency: 'agency',
	medium: 'medium',
	anonymous: 'unnamed',
}

/** Who told whom: from the speaker, by way of agencies, to the outlet and whoever passed it on. */
export function Chain({ account: { claim, story, outlet } }: { account: Account }) {
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
				<bdi>{claim.comment ? 'A reader’s comment' : (outlet?.name ?? 'Outlet not known')}</bdi>
				<small>
					{claim.comment ? 'below the story' : claim.attribution.length === 0 ? 'in its own words' : 'outlet'}
				</small>
			</li>
			{story.via.map((name) => (
				<li key={name}>
					<bdi>{name}</bdi>
					<small>passed it on</small>
				</li>
			))}
		</ol>
	)
}
