import { groupBy } from '../../query/select.ts'
import type { Placed, PlaceEvents } from './placed.ts'

type Props = {
	placed: Placed
	chosen: Set<string>
	open: Set<string>
	href: (placeIds: string[]) => string
	onChoose: (placeIds: string[]) => void
}

/** Every place with its events, by governorate: the map's equal in words. */
export function PlaceList({ placed, ...rest }: Props) {
	const all = [...placed.pins, ...placed.areas]
	const groups = groupBy(all, ({ place }) => place.governorate ?? '').sort(([, a], [, b]) => most(b) - most(a))
	return (
		<nav className="map-places" aria-label="Places">
			{groups.map(([governorate, places]) => (
				<Group key={governorate} title={`${governorate} Governorate`} places={places} placed={placed} {...rest} />
			))}
			{placed.elsewhere.length > 0 && (
				<Group title="Not on the map" places={placed.elsewhere} placed={placed} {...rest} />
			)}
		</nav>
	)
}

function Group({
	title,
	places,
	placed,
	chosen,
	open,
	href,
	onChoose,
}: Props & { title: string; places: PlaceEvents[] }) {
	return (
		<section>
			<h3>{title}</h3>
			<ul>
				{[...places.filter(isWhole), ...places.filter((one) => !isWhole(one))].map((one) => (
					<li key={one.place.id}>
						<a
							href={href([one.place.id])}
							aria-current={chosen.has(one.place.id) ? 'true' : undefined}
							className={open.has(one.place.id) ? 'map-place-open' : undefined}
							onClick={(click) => {
								if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
								click.preventDefault()
								onChoose([one.place.id])
							}}
						>
							{isWhole(one) ? (
								<>
									Whole governorate<span className="visually-hidden"> of {one.place.governorate}</span>
								</>
							) : (
								one.place.name
							)}
						</a>
						{isWhole(one)
							? one.own.length > 0 && <small>{one.own.length} placed no nearer</small>
							: placed.areas.includes(one) && <small>area</small>}
						<span>
							{one.events.length}
							<span className="visually-hidden">{one.events.length === 1 ? ' event' : ' events'}</span>
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}

/** To choose a governorate is to choose all that lies in it: the row says so, whatever is placed no nearer. */
function isWhole({ place }: PlaceEvents): boolean {
	return place.kind === 'governorate'
}

function most(places: PlaceEvents[]): number {
	return Math.max(...places.map(({ events }) => events.length))
}
