Chronolane.createTimeline(document.querySelector("#timeline"), window.civilWar, { maxHeight: 720 });
