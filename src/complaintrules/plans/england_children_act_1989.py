"""The compiled plan of england/children-act-1989; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 2646039150
TABLES = (
    ('stands', 6),
    ('last_days', (1, 'years', 'the_day_after', False)),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
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


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, status_6, status_7, stands_8, stands_9, paused_10, last_days_without_11, last_days_12, last_days_without_13, last_days_14, terms_15, status_16, status_17, ranks_18, last_days_19, last_days_20, terms_21, last_days_22, last_days_23, last_days_24, last_days_25, last_days_26, last_days_27, answers_28, answers_29, answers_30, outcomes_31, stages_32, deadlines_33, clock_ids_34, make_35, verdict_36):
    v1 = fact_day('grounds_arose_on', 0)
    v2 = event('complaint_received', 0)
    v29 = event('proceedings_concluded', 0)
    v51 = event('stage_1_skipped_by_agreement', 0)
    v52 = event('stage_2_requested', 0)
    v53 = event('complaint_withdrawn', 0)
    v60 = event('stage_1_response_sent', 0)
    v63 = pauses('stage_1_response')
    v75 = extension('stage_1_response')
    v187 = event('stage_2_response_sent', 0)
    v192 = extension('stage_2_response')
    v235 = event('review_panel_requested', 0)
    v260 = event('review_panel_met', 0)
    v264 = event('review_panel_acknowledged', 0)
    v294 = event('review_panel_chair_appointed', 0)
    v324 = fact_day('review_panel_meets_on', 0)
    v332 = event('review_panel_papers_sent', 0)
    v394 = event('review_panel_report_sent', 0)
    v427 = event('stage_3_response_sent', 0)
    v458 = fact_day('first_had_notice_on', 0)
    v461 = event('referred_to_ombudsman', 0)
    v491 = answers_28[fact('complainant')]
    v492 = fact('sufficient_interest')
    v496 = answers_29[fact('subject')]
    v497 = fact('about_this_authority')
    v498 = fact('acting_for_child')
    v499 = fact('child_agrees')
    v502 = fact('anonymous')
    v503 = fact('late_but_not_reasonable_to_expect_earlier')
    v504 = fact('can_still_be_considered_fairly')
    v509 = fact('already_considered_at_all_stages')
    v511 = answers_30[fact('concurrent_proceedings')]
    v512 = fact('would_prejudice_proceedings')
    if v1:
        v23 = later('complaint_received', v1) if v2 and v2 < v1 else v2
        v21 = last_days_1[v1]
        if v23:
            if v21 < v23:
                v20 = 4
                v26 = (status_3, v1, dates_2[v21], v23, None)
            else:
                v20 = 3
                v26 = (status_4, v1, dates_2[v21], v23, None)
        else:
            v24 = v21 - on
            if v21 < on:
                v20 = 2
                v26 = (status_5, v1, dates_2[v21], 0, v24)
            else:
                v20 = 1
                v26 = (status_6, v1, dates_2[v21], 0, v24)
    else:
        if v2:
            v20 = 7
            v26 = (status_7, 0, None, v2, None)
        elif not v1:
            v20 = 7
            v26 = stands_8
        else:
            v20 = 0
            v26 = stands_9
        v21 = 0
        v23 = v2
        v24 = 0
    if v29:
        v46 = later('complaint_received', v29) if v2 and v2 < v29 else v2
        v44 = last_days_1[v29]
        if v46:
            if v44 < v46:
                v49 = (status_3, v29, dates_2[v44], v46, None)
            else:
                v49 = (status_4, v29, dates_2[v44], v46, None)
        else:
            v47 = v44 - on
            if v44 < on:
                v49 = (status_5, v29, dates_2[v44], 0, v47)
            else:
                v49 = (status_6, v29, dates_2[v44], 0, v47)
    else:
        v44 = 0
        v46 = 0
        v47 = 0
        v49 = stands_9
    v56 = v51 if v51 and (v51 < v52 or not v52) else v52
    v59 = v56 if v56 and (v56 < v53 or not v53) else v53
    if v2:
        v124 = later('stage_1_response_sent', v2) if v60 and v60 < v2 else v60
        if v63:
            v64 = paused_10(v63, on)
            v67 = v64[0]
            v68 = v64[1]
        else:
            v67 = 0
            v68 = 0
        if v67:
            v71 = last_days_without_11(v2, v67)
        else:
            v71 = last_days_12[v2]
        if v67:
            v74 = last_days_without_13(v2, v67)
        else:
            v74 = last_days_14[v2]
        if v75:
            v81 = v75[0]
            v82 = v75[1]
            v83 = v75[2]
            v84 = terms_15[v75[3]]
        else:
            v81 = 0
            v82 = 0
            v83 = 0
            v84 = 0
        v87 = v81 if v81 and v84 and (not v81 < v71) and v83 and (not v71 < v82) and (not v71 < v83) and (not v74 or not v74 < v81) else v71
        v88 = v124 or v59
        if v68 and (not (v87 < v68 or (v88 and v88 < v68))):
            if v124:
                v127 = (status_4, v2, None, v124, None)
            elif v59:
                v127 = (status_16, v2, None, 0, None)
            else:
                v127 = (status_17, v2, None, 0, None)
            v121 = 0
            v123 = 0
            v126 = 3652060
        else:
            if v124:
                if v87 < v124:
                    v127 = (status_3, v2, dates_2[v87], v124, None)
                else:
                    v127 = (status_4, v2, dates_2[v87], v124, None)
                v126 = 3652060
            elif v59:
                v126 = 3652060
                v127 = (status_16, v2, dates_2[v87], 0, None)
            else:
                v125 = ranks_18[v87] - ranks_18[on]
                if v87 < on:
                    v127 = (status_5, v2, dates_2[v87], 0, v125)
                else:
                    v127 = (status_6, v2, dates_2[v87], 0, v125)
                v126 = v87
            v121 = v87
            v123 = v74
    else:
        if v60:
            v127 = (status_7, 0, None, v60, None)
        elif v59:
            v127 = stands_0
        else:
            v127 = stands_9
        v121 = 0
        v123 = 0
        v124 = v60
        v125 = 0
        v126 = 3652060
    v131 = event('stage_1_response_received', 0) or v60
    v132 = v123 or v121
    v137 = v132 + 1 if v132 and v132 < on and (not v59 or v132 < v59) and (not v124 or v132 < v124) else 0
    if v131:
        v140 = v131 if v131 and (v131 < v137 or not v137) else v137
        v177 = later('stage_2_requested', v140) if v52 and v52 < v140 else v52
        v175 = last_days_14[v131]
        if v177:
            if v175 < v177:
                v180 = (status_3, v131, dates_2[v175], v177, None)
            else:
                v180 = (status_4, v131, dates_2[v175], v177, None)
        elif v51:
            v180 = (status_16, v131, dates_2[v175], 0, None)
        else:
            v178 = ranks_18[v175] - ranks_18[on]
            if v175 < on:
                v180 = (status_5, v131, dates_2[v175], 0, v178)
            else:
                v180 = (status_6, v131, dates_2[v175], 0, v178)
    else:
        if v52:
            if v137 and (not v52 < v137):
                v180 = (status_4, v137, None, v52, None)
            else:
                v180 = (status_7, 0, None, v52, None)
        elif v51:
            v180 = stands_0
        elif v137:
            v180 = (status_6, v137, None, 0, None)
        else:
            v180 = stands_9
        v175 = 0
        v177 = v52
        v178 = 0
    v186 = v52 if v52 and (v52 < v51 or not v51) else v51
    if v186:
        v227 = later('stage_2_response_sent', v186) if v187 and v187 < v186 else v187
        v225 = last_days_19[v186]
        v226 = last_days_20[v186]
        if v192:
            v198 = v192[0]
            v199 = v192[1]
            v200 = v192[2]
            v201 = terms_21[v192[3]]
        else:
            v198 = 0
            v199 = 0
            v200 = 0
            v201 = 0
        v224 = v198 if v198 and v201 and (not v198 < v225) and v200 and (not v225 < v199) and (not v225 < v200) and (not v226 or not v226 < v198) else v225
        if v227:
            if v224 < v227:
                v230 = (status_3, v186, dates_2[v224], v227, None)
            else:
                v230 = (status_4, v186, dates_2[v224], v227, None)
            v229 = 3652060
        elif v53:
            v229 = 3652060
            v230 = (status_16, v186, dates_2[v224], 0, None)
        else:
            v228 = ranks_18[v224] - ranks_18[on]
            if v224 < on:
                v230 = (status_5, v186, dates_2[v224], 0, v228)
            else:
                v230 = (status_6, v186, dates_2[v224], 0, v228)
            v229 = v224
    else:
        if v187:
            v230 = (status_7, 0, None, v187, None)
        elif v53:
            v230 = stands_0
        else:
            v230 = stands_9
        v224 = 0
        v225 = 0
        v226 = 0
        v227 = v187
        v228 = 0
        v229 = 3652060
    v234 = event('stage_2_response_received', 0) or v187
    if v234:
        v254 = later('review_panel_requested', v234) if v235 and v235 < v234 else v235
        v252 = last_days_14[v234]
        if v254:
            if v252 < v254:
                v257 = (status_3, v234, dates_2[v252], v254, None)
            else:
                v257 = (status_4, v234, dates_2[v252], v254, None)
        else:
            v255 = ranks_18[v252] - ranks_18[on]
            if v252 < on:
                v257 = (status_5, v234, dates_2[v252], 0, v255)
            else:
                v257 = (status_6, v234, dates_2[v252], 0, v255)
    else:
        if v235:
            v257 = (status_7, 0, None, v235, None)
        else:
            v257 = stands_9
        v252 = 0
        v254 = v235
        v255 = 0
    v263 = v260 if v260 and (v260 < v53 or not v53) else v53
    if v235:
        v289 = later('review_panel_acknowledged', v235) if v264 and v264 < v235 else v264
        v287 = last_days_22[v235]
        if v289:
            if v287 < v289:
                v292 = (status_3, v235, dates_2[v287], v289, None)
            else:
                v292 = (status_4, v235, dates_2[v287], v289, None)
            v291 = 3652060
        elif v263:
            v291 = 3652060
            v292 = (status_16, v235, dates_2[v287], 0, None)
        else:
            v290 = ranks_18[v287] - ranks_18[on]
            if v287 < on:
                v292 = (status_5, v235, dates_2[v287], 0, v290)
            else:
                v292 = (status_6, v235, dates_2[v287], 0, v290)
            v291 = v287
    else:
        if v264:
            v292 = (status_7, 0, None, v264, None)
        elif v263:
            v292 = stands_0
        else:
            v292 = stands_9
        v287 = 0
        v289 = v264
        v290 = 0
        v291 = 3652060
    if v235:
        v319 = later('review_panel_chair_appointed', v235) if v294 and v294 < v235 else v294
        v317 = last_days_12[v235]
        if v319:
            if v317 < v319:
                v322 = (status_3, v235, dates_2[v317], v319, None)
            else:
                v322 = (status_4, v235, dates_2[v317], v319, None)
            v321 = 3652060
        elif v263:
            v321 = 3652060
            v322 = (status_16, v235, dates_2[v317], 0, None)
        else:
            v320 = ranks_18[v317] - ranks_18[on]
            if v317 < on:
                v322 = (status_5, v235, dates_2[v317], 0, v320)
            else:
                v322 = (status_6, v235, dates_2[v317], 0, v320)
            v321 = v317
    else:
        if v294:
            v322 = (status_7, 0, None, v294, None)
        elif v263:
            v322 = stands_0
        else:
            v322 = stands_9
        v317 = 0
        v319 = v294
        v320 = 0
        v321 = 3652060
    v331 = ((v235 if v235 and (v235 > v324 or not v324) else v324) if v235 and v324 else 0) or v260
    if v331:
        v356 = last_days_23[v331]
        if v332:
            if v356 < v332:
                v360 = (status_3, v331, dates_2[v356], v332, None)
            else:
                v360 = (status_4, v331, dates_2[v356], v332, None)
            v359 = 3652060
        elif v53:
            v359 = 3652060
            v360 = (status_16, v331, dates_2[v356], 0, None)
        else:
            v358 = ranks_18[v356] - ranks_18[on]
            if v356 < on:
                v360 = (status_5, v331, dates_2[v356], 0, v358)
            else:
                v360 = (status_6, v331, dates_2[v356], 0, v358)
            v359 = v356
    else:
        if v332:
            v360 = (status_7, 0, None, v332, None)
        elif v53:
            v360 = stands_0
        elif not v324 and (not not v235):
            v360 = stands_8
        else:
            v360 = stands_9
        v356 = 0
        v358 = 0
        v359 = 3652060
    if v235:
        v389 = later('review_panel_met', v235) if v260 and v260 < v235 else v260
        v387 = last_days_24[v235]
        if v389:
            if v387 < v389:
                v392 = (status_3, v235, dates_2[v387], v389, None)
            else:
                v392 = (status_4, v235, dates_2[v387], v389, None)
            v391 = 3652060
        elif v53:
            v391 = 3652060
            v392 = (status_16, v235, dates_2[v387], 0, None)
        else:
            v390 = ranks_18[v387] - ranks_18[on]
            if v387 < on:
                v392 = (status_5, v235, dates_2[v387], 0, v390)
            else:
                v392 = (status_6, v235, dates_2[v387], 0, v390)
            v391 = v387
    else:
        if v260:
            v392 = (status_7, 0, None, v260, None)
        elif v53:
            v392 = stands_0
        else:
            v392 = stands_9
        v387 = 0
        v389 = v260
        v390 = 0
        v391 = 3652060
    if v260:
        v419 = later('review_panel_report_sent', v260) if v394 and v394 < v260 else v394
        v417 = last_days_25[v260]
        if v419:
            if v417 < v419:
                v422 = (status_3, v260, dates_2[v417], v419, None)
            else:
                v422 = (status_4, v260, dates_2[v417], v419, None)
            v421 = 3652060
        elif v53:
            v421 = 3652060
            v422 = (status_16, v260, dates_2[v417], 0, None)
        else:
            v420 = ranks_18[v417] - ranks_18[on]
            if v417 < on:
                v422 = (status_5, v260, dates_2[v417], 0, v420)
            else:
                v422 = (status_6, v260, dates_2[v417], 0, v420)
            v421 = v417
    else:
        if v394:
            v422 = (status_7, 0, None, v394, None)
        elif v53:
            v422 = stands_0
        else:
            v422 = stands_9
        v417 = 0
        v419 = v394
        v420 = 0
        v421 = 3652060
    v426 = event('review_panel_report_received', 0) or v394
    if v426:
        v452 = later('stage_3_response_sent', v426) if v427 and v427 < v426 else v427
        v450 = last_days_26[v426]
        if v452:
            if v450 < v452:
                v455 = (status_3, v426, dates_2[v450], v452, None)
            else:
                v455 = (status_4, v426, dates_2[v450], v452, None)
            v454 = 3652060
        elif v53:
            v454 = 3652060
            v455 = (status_16, v426, dates_2[v450], 0, None)
        else:
            v453 = ranks_18[v450] - ranks_18[on]
            if v450 < on:
                v455 = (status_5, v426, dates_2[v450], 0, v453)
            else:
                v455 = (status_6, v426, dates_2[v450], 0, v453)
            v454 = v450
    else:
        if v427:
            v455 = (status_7, 0, None, v427, None)
        elif v53:
            v455 = stands_0
        else:
            v455 = stands_9
        v450 = 0
        v452 = v427
        v453 = 0
        v454 = 3652060
    v460 = v458 or v1
    if v460:
        v482 = later('referred_to_ombudsman', v460) if v461 and v461 < v460 else v461
        v480 = last_days_27[v460]
        if v482:
            if v480 < v482:
                v485 = (status_3, v460, dates_2[v480], v482, None)
            else:
                v485 = (status_4, v460, dates_2[v480], v482, None)
        else:
            v483 = v480 - on
            if v480 < on:
                v485 = (status_5, v460, dates_2[v480], 0, v483)
            else:
                v485 = (status_6, v460, dates_2[v480], 0, v483)
    else:
        if v461:
            v485 = (status_7, 0, None, v461, None)
        elif not v458:
            v485 = stands_8
        else:
            v485 = stands_9
        v480 = 0
        v482 = v461
        v483 = 0
    v493 = v491 is True or v492 is True
    v494 = v491 is False and v492 is False
    v500 = v498 is False or v499 is True
    v501 = v498 is True and v499 is False
    v505 = v503 is False or v504 is False
    v506 = v503 is True and v504 is True
    v507 = (v20 == 2 or v20 == 4) and v505
    v508 = (v20 == 1 or v20 == 3 or v20 == 5) or v506
    v513 = v511 is True and v512 is True
    v514 = v511 is False or v512 is False
    if v493 and v496 is True and (v497 is True) and v500 and (v502 is False) and v508 and (v509 is False) and v514:
        v568 = 0
    elif v494 or v496 is False or v497 is False or v501 or (v502 is True) or v507 or (v509 is True) or v513:
        v568 = 1
    else:
        v517 = v493 or v494
        v518 = v496 is True or v496 is False
        v519 = v497 is True or v497 is False
        v520 = v500 or v501
        v521 = v502 is True or v502 is False
        v522 = v507 or v508
        v523 = v509 is True or v509 is False
        v524 = v513 or v514
        v525 = v491 is True or v491 is False
        v533 = not v520 and (not (v498 is False or v498 is True) or not (v499 is True or v499 is False))
        v535 = not ((v20 == 2 or v20 == 4) or (v20 == 1 or v20 == 3 or v20 == 5)) and (not (v1 or v20 == 6) and (not v1))
        v544 = v511 is True or v511 is False
        v568 = 2 if (not not v517 or ((not v517 and (not v525 or not (v492 is True or v492 is False))) and (not (not v517 and (not v525))))) and (not not v518 or (not v518 and (not not v518))) and (not not v519 or (not v519 and (not not v519))) and (not not v520 or (v533 and (not v533))) and (not not v521 or (not v521 and (not not v521))) and (not not v522 or ((not v522 and (v535 or (not (v505 or v506) and (not (v503 is False or v503 is True) or not (v504 is False or v504 is True))))) and (not (not v522 and v535)))) and (not not v523 or (not v523 and (not not v523))) and (not not v524 or ((not v524 and (not v544 or not (v512 is True or v512 is False))) and (not (not v524 and (not v544))))) else 3
    if v126 < 3652060:
        v569 = 3
        v570 = v126
    else:
        v569 = 0
        v570 = 3652060
    if v229 < v570:
        v571 = 5
        v572 = v229
    else:
        v571 = v569
        v572 = v570
    if v291 < v572:
        v573 = 7
        v574 = v291
    else:
        v573 = v571
        v574 = v572
    if v321 < v574:
        v575 = 8
        v576 = v321
    else:
        v575 = v573
        v576 = v574
    if v359 < v576:
        v577 = 9
        v578 = v359
    else:
        v577 = v575
        v578 = v576
    if v391 < v578:
        v579 = 10
        v580 = v391
    else:
        v579 = v577
        v580 = v578
    if v421 < v580:
        v581 = 11
        v582 = v421
    else:
        v581 = v579
        v582 = v580
    if v454 < v582:
        v583 = 12
    else:
        v583 = v581
    return make_35(verdict_36, (outcomes_31[v568], (True if v493 else False if v494 else None, v496, v497, True if v500 else False if v501 else None, v502, True if v507 else False if v508 else None, v509, True if v513 else False if v514 else None), stages_32[1 if v53 else 5 if v461 else 4 if v235 else 3 if v52 or v51 else 2 if v2 else 0], deadlines_33[v583], clock_ids_34, (v26, v49, v127, v180, v230, v257, v292, v322, v360, v392, v422, v455, v485)))
