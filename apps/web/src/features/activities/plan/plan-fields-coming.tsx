/** The room that PlanFields and WindowFields take, until they are drawn: nothing moves when they come. */
export function PlanFieldsComing() {
  return <div aria-busy className="h-96 max-md:h-155" />;
}
