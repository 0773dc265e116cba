/** The same year in another calendar: /?full or /?big. Each comes as a script of its own, as it would in a product. */
const [show, events] = await Promise.all([
  location.search === '?full' ? import('./full-calendar.js') : import('./big-calendar.js'),
  fetch('/events.json').then((answer) => answer.json()),
]);
show.show(document.querySelector('#calendar'), events);
