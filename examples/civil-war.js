Chronolane.createTimeline(document.querySelector("#timeline"), window.civilWar);
