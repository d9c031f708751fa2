/** One tells of it, another denies it, at one place on days that meet: not one occurrence, yet not both. */
import type { Claim } from '../../../records/schema.ts'
import type { PageDays } from '../../link/calendar.ts'
import { placesFit } from '../../link/fits.ts'
import type { Found } from '../account.ts'
import type { Told } from '../across.ts'
import { daysBetween } from './meets.ts'

/** Kinds of which one may announce what another rejects. */
const OFFERED = ['truce', 'evacuation']

export function rejections({ events, pageDays }: Told): Found[] {
	const offers = events.filter(({ record }) => OFFERED.includes(record.kind))
	const of = (modality: Claim['modality'], { accounts }: Told['events'][number]) =>
		accounts.filter(({ claim }) => claim.modality === modality && OFFERED.includes(claim.kind))
	const rejected = offers.filter((event) => of('denied', event).length > 0 && of('asserted', event).length === 0)
	return rejected.flatMap((event) =>
		offers
			.filter((other) => other !== event)
			.flatMap((other): Found[] => {
				const denials = of('denied', event)
				const no = denials[0]!
				const yes = of('asserted', other).filter(({ claim }) => meets(claim, no.claim, pageDays))
				if (yes.length === 0) return []
				const claimIds = [...yes, ...denials].map(({ claim }) => claim.id)
				const note = `${yes[0]!.who} tells of it; on the same days ${no.who} rejects any`
				return [{ field: 'occurrence', relation: 'contradicts', claimIds, note, about: 'denied' }]
			}),
	)
}

function meets(a: Claim, b: Claim, pageDays: PageDays): boolean {
	if (a.kind !== b.kind || a.attribution[0]?.name === b.attribution[0]?.name) return false
	return daysBetween(a, b, pageDays) === 0 && placesFit(a, b) !== null
}
