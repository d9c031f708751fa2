/** What lanes and tellers are called and look like. */
import { ALL_LANE, type LaneBy, NO_PLACE_LANE } from '../../query/catalogue/standing.ts'
import { COMMENT_LANE, NO_OUTLET_LANE, type Records } from '../../query/select.ts'
import type { ClaimKind } from '../../records/schema.ts'
import { type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { KIND } from '../words/labels.ts'

/** `teller` is true where the lane stands for who tells: its colour is then that of all its marks. */
export type LaneName = { name: string; look: OutletLook; teller: boolean }

export type Names = {
	lane: (laneId: string) => LaneName
	tellers: (id: string) => { name: string; look: OutletLook }
	place: (id: string) => string | undefined
}

/** Tellers that are no outlet of the index. */
const PLAIN: Record<string, { name: string; look: OutletLook }> = {
	[COMMENT_LANE]: { name: 'Readers’ comments', look: { ...PLAIN_LOOK, initials: '“ ”' } },
	[NO_OUTLET_LANE]: { name: 'Outlet not known', look: { ...PLAIN_LOOK, initials: '?' } },
}

/** What the group of marks is called. */
export const LANES_NAME: Record<LaneBy, string> = {
	outlet: 'Events by outlet',
	place: 'Events by place',
	kind: 'Events by kind',
	none: 'Events',
}

/** Names for one way of laning. */
export function namesOf(
	{ outlets, places }: Pick<Records, 'outlets' | 'places'>,
	looks: Map<string, OutletLook>,
	by: LaneBy,
): Names {
	const tellers = (id: string) => ({
		name: outlets.get(id)?.name ?? PLAIN[id]?.name ?? id,
		look: looks.get(id) ?? PLAIN[id]?.look ?? PLAIN_LOOK,
	})
	const place = (id: string) => places.get(id)?.name
	const plain = (name: string): LaneName => ({ name, look: PLAIN_LOOK, teller: false })
	const lane = (id: string): LaneName => {
		if (by === 'outlet') return { ...tellers(id), teller: true }
		if (by === 'kind') return plain(KIND[id as ClaimKind] ?? id)
		if (id === ALL_LANE) return plain('All events')
		if (id === NO_PLACE_LANE) return plain('Place not told')
		const found = places.get(id)
		return plain(found?.kind === 'governorate' ? `Elsewhere in ${found.name}` : (found?.name ?? id))
	}
	return { lane, tellers, place }
}
