
"use strict";
const report = document.getElementById("report");
const state = document.getElementById("state");
const news = new EventSource("events");
news.onmessage = (event) => {
  state.textContent = event.data;
  report.contentWindow.location.reload();
};
news.onerror = () => {
  state.textContent = "assay watch has ended. Start it again, and open the address that it prints.";
};
