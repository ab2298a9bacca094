"use strict";
const report = document.getElementById("report");
const state = document.getElementById("state");
const first = state.textContent;
const ended = "assay watch has ended. Start it again, and open the address that it prints.";
const news = new EventSource("events");
news.onopen = () => {
  // What was new before anybody listened, or while the connection was lost.
  report.contentWindow.location.reload();
  if (state.textContent === ended) {
    state.textContent = first;
  }
};
news.onmessage = (event) => {
  state.textContent = event.data;
  report.contentWindow.location.reload();
};
news.onerror = () => {
  state.textContent = ended;
};
