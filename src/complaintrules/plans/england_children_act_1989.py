"""The compiled plan of england/children-act-1989; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 2646039150
TABLES = (
    ('stands', 6),
    ('last_days', (1, 'years', 'the_day_after', False)),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
    ('status', 0),
    ('status', 2),
    ('status', 1),
    ('status', 7),
    ('stands', 7),
    ('stands', 0),
    ('paused', 2),
    ('last_days_without', (2, (10, 'working_days', 'the_day_after', False))),
    ('last_days', (10, 'working_days', 'the_day_after', False)),
    ('last_days_without', (2, (20, 'working_days', 'the_day_after', False))),
    ('last_days', (20, 'working_days', 'the_day_after', False)),
    ('terms', 2),
    ('status', 6),
    ('status', 5),
    ('ranks', ''),
    ('last_days', (25, 'working_days', 'the_day_after', False)),
    ('last_days', (65, 'working_days', 'the_day_after', False)),
    ('terms', 4),
    ('last_days', (2, 'working_days', 'the_day_after', False)),
    ('last_days', (10, 'working_days', 'the_day_before', True)),
    ('last_days', (30, 'working_days', 'the_day_after', False)),
    ('last_days', (5, 'working_days', 'the_day_after', False)),
    ('last_days', (15, 'working_days', 'the_day_after', False)),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('answers', 0),
    ('answers', 2),
    ('answers', 11),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, status_6, status_7, status_8, stands_9, stands_10, paused_11, last_days_without_12, last_days_13, last_days_without_14, last_days_15, terms_16, status_17, status_18, ranks_19, last_days_20, last_days_21, terms_22, last_days_23, last_days_24, last_days_25, last_days_26, last_days_27, last_days_28, answers_29, answers_30, answers_31, outcomes_32, stages_33, deadlines_34, clock_ids_35, make_36, verdict_37):
    v1 = fact_day('grounds_arose_on', 0)
    v2 = event('complaint_received', 0)
    v34 = event('proceedings_concluded', 0)
    v58 = event('stage_1_skipped_by_agreement', 0)
    v59 = event('stage_2_requested', 0)
    v60 = event('complaint_withdrawn', 0)
    v67 = event('stage_1_response_sent', 0)
    v70 = pauses('stage_1_response')
    v82 = extension('stage_1_response')
    v191 = event('stage_2_response_sent', 0)
    v196 = extension('stage_2_response')
    v241 = event('review_panel_requested', 0)
    v265 = event('review_panel_met', 0)
    v269 = event('review_panel_acknowledged', 0)
    v301 = event('review_panel_chair_appointed', 0)
    v333 = fact_day('review_panel_meets_on', 0)
    v343 = event('review_panel_papers_sent', 0)
    v427 = event('review_panel_report_sent', 0)
    v462 = event('stage_3_response_sent', 0)
    v495 = fact_day('first_had_notice_on', 0)
    v498 = event('referred_to_ombudsman', 0)
    v534 = answers_29[fact('complainant')]
    v535 = fact('sufficient_interest')
    v539 = answers_30[fact('subject')]
    v540 = fact('about_this_authority')
    v541 = fact('acting_for_child')
    v542 = fact('child_agrees')
    v545 = fact('anonymous')
    v546 = fact('late_but_not_reasonable_to_expect_earlier')
    v547 = fact('can_still_be_considered_fairly')
    v552 = fact('already_considered_at_all_stages')
    v554 = answers_31[fact('concurrent_proceedings')]
    v555 = fact('would_prejudice_proceedings')
    if v1:
        v23 = last_days_1[v1]
        if v2:
            if v23 < v2:
                v22 = 4
                v27 = (status_3, v1, dates_2[v23], v2, None)
            else:
                v22 = 3
                v27 = (status_4, v1, dates_2[v23], v2, None)
        elif on < v1:
            v22 = 0
            v27 = (status_5, v1, dates_2[v23], 0, None)
        else:
            v25 = v23 - on
            if v23 < on:
                v22 = 2
                v27 = (status_6, v1, dates_2[v23], 0, v25)
            else:
                v22 = 1
                v27 = (status_7, v1, dates_2[v23], 0, v25)
    elif v2:
        v22 = 7
        v27 = (status_8, 0, None, v2, None)
    elif not v1:
        v22 = 7
        v27 = stands_9
    else:
        v22 = 0
        v27 = stands_10
    v32 = 1 if v1 and v22 == 0 else v22
    if v34:
        v51 = later('complaint_received', v34) if v2 and v2 < v34 else v2
        v49 = last_days_1[v34]
        if v51:
            if v49 < v51:
                v54 = (status_3, v34, dates_2[v49], v51, None)
            else:
                v54 = (status_4, v34, dates_2[v49], v51, None)
        else:
            v52 = v49 - on
            if v49 < on:
                v54 = (status_6, v34, dates_2[v49], 0, v52)
            else:
                v54 = (status_7, v34, dates_2[v49], 0, v52)
    else:
        v54 = stands_10
    v63 = v58 if v58 and (v58 < v59 or not v59) else v59
    v66 = v63 if v63 and (v63 < v60 or not v60) else v60
    if v2:
        v131 = later('stage_1_response_sent', v2) if v67 and v67 < v2 else v67
        if v70:
            v71 = paused_11(v70, on)
            v74 = v71[0]
            v75 = v71[1]
        else:
            v74 = 0
            v75 = 0
        if v74:
            v78 = last_days_without_12(v2, v74)
        else:
            v78 = last_days_13[v2]
        if v74:
            v81 = last_days_without_14(v2, v74)
        else:
            v81 = last_days_15[v2]
        if v82:
            v88 = v82[0]
            v89 = v82[1]
            v90 = v82[2]
            v91 = terms_16[v82[3]]
        else:
            v88 = 0
            v89 = 0
            v90 = 0
            v91 = 0
        v94 = v88 if v88 and v91 and (not v88 < v78) and v90 and (not v78 < v89) and (not v78 < v90) and (not v81 or not v81 < v88) else v78
        v95 = v131 or v66
        if v75 and (not (v94 < v75 or (v95 and v95 < v75))):
            if v131:
                v134 = (status_4, v2, None, v131, None)
            elif v66:
                v134 = (status_17, v2, None, 0, None)
            else:
                v134 = (status_18, v2, None, 0, None)
            v128 = 0
            v130 = 0
            v133 = 3652060
        else:
            if v131:
                if v94 < v131:
                    v134 = (status_3, v2, dates_2[v94], v131, None)
                else:
                    v134 = (status_4, v2, dates_2[v94], v131, None)
                v133 = 3652060
            elif v66:
                v133 = 3652060
                v134 = (status_17, v2, dates_2[v94], 0, None)
            else:
                v132 = ranks_19[v94] - ranks_19[on]
                if v94 < on:
                    v134 = (status_6, v2, dates_2[v94], 0, v132)
                else:
                    v134 = (status_7, v2, dates_2[v94], 0, v132)
                v133 = v94
            v128 = v94
            v130 = v81
    else:
        if v67:
            v134 = (status_8, 0, None, v67, None)
        elif v66:
            v134 = stands_0
        else:
            v134 = stands_10
        v128 = 0
        v130 = 0
        v131 = v67
        v133 = 3652060
    v140 = event('stage_1_response_received', 0) or v67
    v141 = v130 or v128
    v146 = v141 + 1 if v141 and v141 < on and (not v66 or v141 < v66) and (not v131 or v141 < v131) else 0
    if v140:
        v177 = last_days_15[v140]
        if v59:
            if v177 < v59:
                v181 = (status_3, v140, dates_2[v177], v59, None)
            else:
                v181 = (status_4, v140, dates_2[v177], v59, None)
        elif v58:
            v181 = (status_17, v140, dates_2[v177], 0, None)
        else:
            v179 = ranks_19[v177] - ranks_19[on]
            if v177 < on:
                v181 = (status_6, v140, dates_2[v177], 0, v179)
            else:
                v181 = (status_7, v140, dates_2[v177], 0, v179)
    elif v59:
        if v146:
            v181 = (status_4, v146, None, v59, None)
        else:
            v181 = (status_8, 0, None, v59, None)
    elif v58:
        v181 = stands_0
    elif v146:
        v181 = (status_7, v146, None, 0, None)
    else:
        v181 = stands_10
    v190 = v59 if v59 and (v59 < v58 or not v58) else v58
    if v190:
        v231 = later('stage_2_response_sent', v190) if v191 and v191 < v190 else v191
        v229 = last_days_20[v190]
        v230 = last_days_21[v190]
        if v196:
            v202 = v196[0]
            v203 = v196[1]
            v204 = v196[2]
            v205 = terms_22[v196[3]]
        else:
            v202 = 0
            v203 = 0
            v204 = 0
            v205 = 0
        v228 = v202 if v202 and v205 and (not v202 < v229) and v204 and (not v229 < v203) and (not v229 < v204) and (not v230 or not v230 < v202) else v229
        if v231:
            if v228 < v231:
                v234 = (status_3, v190, dates_2[v228], v231, None)
            else:
                v234 = (status_4, v190, dates_2[v228], v231, None)
            v233 = 3652060
        elif v60:
            v233 = 3652060
            v234 = (status_17, v190, dates_2[v228], 0, None)
        else:
            v232 = ranks_19[v228] - ranks_19[on]
            if v228 < on:
                v234 = (status_6, v190, dates_2[v228], 0, v232)
            else:
                v234 = (status_7, v190, dates_2[v228], 0, v232)
            v233 = v228
    else:
        if v191:
            v234 = (status_8, 0, None, v191, None)
        elif v60:
            v234 = stands_0
        else:
            v234 = stands_10
        v233 = 3652060
    v240 = event('stage_2_response_received', 0) or v191
    if v240:
        v256 = last_days_15[v240]
        if v241:
            if v256 < v241:
                v260 = (status_3, v240, dates_2[v256], v241, None)
            else:
                v260 = (status_4, v240, dates_2[v256], v241, None)
        else:
            v258 = ranks_19[v256] - ranks_19[on]
            if v256 < on:
                v260 = (status_6, v240, dates_2[v256], 0, v258)
            else:
                v260 = (status_7, v240, dates_2[v256], 0, v258)
    elif v241:
        v260 = (status_8, 0, None, v241, None)
    else:
        v260 = stands_10
    v268 = v265 if v265 and (v265 < v60 or not v60) else v60
    if v241:
        v294 = later('review_panel_acknowledged', v241) if v269 and v269 < v241 else v269
        v292 = last_days_23[v241]
        if v294:
            if v292 < v294:
                v297 = (status_3, v241, dates_2[v292], v294, None)
            else:
                v297 = (status_4, v241, dates_2[v292], v294, None)
            v296 = 3652060
        elif v268:
            v296 = 3652060
            v297 = (status_17, v241, dates_2[v292], 0, None)
        else:
            v295 = ranks_19[v292] - ranks_19[on]
            if v292 < on:
                v297 = (status_6, v241, dates_2[v292], 0, v295)
            else:
                v297 = (status_7, v241, dates_2[v292], 0, v295)
            v296 = v292
    else:
        if v269:
            v297 = (status_8, 0, None, v269, None)
        elif v268:
            v297 = stands_0
        else:
            v297 = stands_10
        v296 = 3652060
    if v241:
        v326 = later('review_panel_chair_appointed', v241) if v301 and v301 < v241 else v301
        v324 = last_days_13[v241]
        if v326:
            if v324 < v326:
                v329 = (status_3, v241, dates_2[v324], v326, None)
            else:
                v329 = (status_4, v241, dates_2[v324], v326, None)
            v328 = 3652060
        elif v268:
            v328 = 3652060
            v329 = (status_17, v241, dates_2[v324], 0, None)
        else:
            v327 = ranks_19[v324] - ranks_19[on]
            if v324 < on:
                v329 = (status_6, v241, dates_2[v324], 0, v327)
            else:
                v329 = (status_7, v241, dates_2[v324], 0, v327)
            v328 = v324
    else:
        if v301:
            v329 = (status_8, 0, None, v301, None)
        elif v268:
            v329 = stands_0
        else:
            v329 = stands_10
        v328 = 3652060
    v342 = ((v241 if v241 and (v241 > v333 or not v333) else v333) if v241 and v333 else 0) or v265
    if v342:
        v366 = last_days_24[v342]
        if v343:
            if v366 < v343:
                v370 = (status_3, v342, dates_2[v366], v343, None)
            else:
                v370 = (status_4, v342, dates_2[v366], v343, None)
            v369 = 3652060
        elif v60:
            v369 = 3652060
            v370 = (status_17, v342, dates_2[v366], 0, None)
        else:
            v368 = ranks_19[v366] - ranks_19[on]
            if v366 < on:
                v370 = (status_6, v342, dates_2[v366], 0, v368)
            else:
                v370 = (status_7, v342, dates_2[v366], 0, v368)
            v369 = v366
    else:
        if v343:
            v370 = (status_8, 0, None, v343, None)
        elif v60:
            v370 = stands_0
        elif not v333 and (not not v241):
            v370 = stands_9
        else:
            v370 = stands_10
        v369 = 3652060
    if v241:
        v420 = later('review_panel_met', v241) if v265 and v265 < v241 else v265
        v418 = last_days_25[v241]
        if v420:
            if v418 < v420:
                v423 = (status_3, v241, dates_2[v418], v420, None)
            else:
                v423 = (status_4, v241, dates_2[v418], v420, None)
            v422 = 3652060
        elif v60:
            v422 = 3652060
            v423 = (status_17, v241, dates_2[v418], 0, None)
        else:
            v421 = ranks_19[v418] - ranks_19[on]
            if v418 < on:
                v423 = (status_6, v241, dates_2[v418], 0, v421)
            else:
                v423 = (status_7, v241, dates_2[v418], 0, v421)
            v422 = v418
    else:
        if v265:
            v423 = (status_8, 0, None, v265, None)
        elif v60:
            v423 = stands_0
        else:
            v423 = stands_10
        v422 = 3652060
    if v265:
        v452 = later('review_panel_report_sent', v265) if v427 and v427 < v265 else v427
        v450 = last_days_26[v265]
        if v452:
            if v450 < v452:
                v455 = (status_3, v265, dates_2[v450], v452, None)
            else:
                v455 = (status_4, v265, dates_2[v450], v452, None)
            v454 = 3652060
        elif v60:
            v454 = 3652060
            v455 = (status_17, v265, dates_2[v450], 0, None)
        else:
            v453 = ranks_19[v450] - ranks_19[on]
            if v450 < on:
                v455 = (status_6, v265, dates_2[v450], 0, v453)
            else:
                v455 = (status_7, v265, dates_2[v450], 0, v453)
            v454 = v450
    else:
        if v427:
            v455 = (status_8, 0, None, v427, None)
        elif v60:
            v455 = stands_0
        else:
            v455 = stands_10
        v454 = 3652060
    v461 = event('review_panel_report_received', 0) or v427
    if v461:
        v487 = later('stage_3_response_sent', v461) if v462 and v462 < v461 else v462
        v485 = last_days_27[v461]
        if v487:
            if v485 < v487:
                v490 = (status_3, v461, dates_2[v485], v487, None)
            else:
                v490 = (status_4, v461, dates_2[v485], v487, None)
            v489 = 3652060
        elif v60:
            v489 = 3652060
            v490 = (status_17, v461, dates_2[v485], 0, None)
        else:
            v488 = ranks_19[v485] - ranks_19[on]
            if v485 < on:
                v490 = (status_6, v461, dates_2[v485], 0, v488)
            else:
                v490 = (status_7, v461, dates_2[v485], 0, v488)
            v489 = v485
    else:
        if v462:
            v490 = (status_8, 0, None, v462, None)
        elif v60:
            v490 = stands_0
        else:
            v490 = stands_10
        v489 = 3652060
    v497 = v495 or v1
    if v497:
        v519 = last_days_28[v497]
        if v498:
            if v519 < v498:
                v523 = (status_3, v497, dates_2[v519], v498, None)
            else:
                v523 = (status_4, v497, dates_2[v519], v498, None)
        elif on < v497:
            v523 = (status_5, v497, dates_2[v519], 0, None)
        else:
            v521 = v519 - on
            if v519 < on:
                v523 = (status_6, v497, dates_2[v519], 0, v521)
            else:
                v523 = (status_7, v497, dates_2[v519], 0, v521)
    elif v498:
        v523 = (status_8, 0, None, v498, None)
    elif not v495:
        v523 = stands_9
    else:
        v523 = stands_10
    v536 = v534 is True or v535 is True
    v537 = v534 is False and v535 is False
    v543 = v541 is False or v542 is True
    v544 = v541 is True and v542 is False
    v548 = v546 is False or v547 is False
    v549 = v546 is True and v547 is True
    v550 = (v32 == 2 or v32 == 4) and v548
    v551 = (v32 == 1 or v32 == 3 or v32 == 5) or v549
    v556 = v554 is True and v555 is True
    v557 = v554 is False or v555 is False
    if v536 and v539 is True and (v540 is True) and v543 and (v545 is False) and v551 and (v552 is False) and v557:
        v611 = 0
    elif v537 or v539 is False or v540 is False or v544 or (v545 is True) or v550 or (v552 is True) or v556:
        v611 = 1
    else:
        v560 = v536 or v537
        v561 = v539 is True or v539 is False
        v562 = v540 is True or v540 is False
        v563 = v543 or v544
        v564 = v545 is True or v545 is False
        v565 = v550 or v551
        v566 = v552 is True or v552 is False
        v567 = v556 or v557
        v568 = v534 is True or v534 is False
        v576 = not v563 and (not (v541 is False or v541 is True) or not (v542 is True or v542 is False))
        v578 = not ((v32 == 2 or v32 == 4) or (v32 == 1 or v32 == 3 or v32 == 5)) and (not (v1 or v22 == 6) and (not v1))
        v587 = v554 is True or v554 is False
        v611 = 2 if (not not v560 or ((not v560 and (not v568 or not (v535 is True or v535 is False))) and (not (not v560 and (not v568))))) and (not not v561 or (not v561 and (not not v561))) and (not not v562 or (not v562 and (not not v562))) and (not not v563 or (v576 and (not v576))) and (not not v564 or (not v564 and (not not v564))) and (not not v565 or ((not v565 and (v578 or (not (v548 or v549) and (not (v546 is False or v546 is True) or not (v547 is False or v547 is True))))) and (not (not v565 and v578)))) and (not not v566 or (not v566 and (not not v566))) and (not not v567 or ((not v567 and (not v587 or not (v555 is True or v555 is False))) and (not (not v567 and (not v587))))) else 3
    if v133 < 3652060:
        v612 = 3
        v613 = v133
    else:
        v612 = 0
        v613 = 3652060
    if v233 < v613:
        v614 = 5
        v615 = v233
    else:
        v614 = v612
        v615 = v613
    if v296 < v615:
        v616 = 7
        v617 = v296
    else:
        v616 = v614
        v617 = v615
    if v328 < v617:
        v618 = 8
        v619 = v328
    else:
        v618 = v616
        v619 = v617
    if v369 < v619:
        v620 = 9
        v621 = v369
    else:
        v620 = v618
        v621 = v619
    if v422 < v621:
        v622 = 10
        v623 = v422
    else:
        v622 = v620
        v623 = v621
    if v454 < v623:
        v624 = 11
        v625 = v454
    else:
        v624 = v622
        v625 = v623
    if v489 < v625:
        v626 = 12
    else:
        v626 = v624
    return make_36(verdict_37, (outcomes_32[v611], (True if v536 else False if v537 else None, v539, v540, True if v543 else False if v544 else None, v545, True if v550 else False if v551 else None, v552, True if v556 else False if v557 else None), stages_33[1 if v60 else 5 if v498 else 4 if v241 else 3 if v59 or v58 else 2 if v2 else 0], deadlines_34[v626], clock_ids_35, (v27, v54, v134, v181, v234, v260, v297, v329, v370, v423, v455, v490, v523)))
