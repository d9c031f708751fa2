import { SKILL, type Walkthrough } from '../../records/walkthrough.ts'

/** When each step begins and ends, if all take the time that is planned for them. */
export function TimePlan({ tour }: { tour: Walkthrough }) {
	let from = 0
	return (
		<table className="paper-plan">
			<caption>Time plan</caption>
			<thead>
				<tr>
					<th scope="col">Minute</th>
					<th scope="col">Step</th>
					<th scope="col">Skill</th>
					<th scope="col">Takes</th>
					<th scope="col">Began at</th>
				</tr>
			</thead>
			<tbody>
				{tour.steps.map(({ id, heading, skill, minutes }, at) => {
					const begins = from
					from += minutes
					return (
						<tr key={id}>
							<td>
								{begins}–{from}
							</td>
							<th scope="row">
								{at + 1}. {heading}
							</th>
							<td>{SKILL[skill].name}</td>
							<td>{minutes} min</td>
							<td className="paper-clock" />
						</tr>
					)
				})}
			</tbody>
		</table>
	)
}
